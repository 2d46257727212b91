/** Labels of merchant categories that do not read well as Stripe writes them. */
export const merchantCategories: Record<string, string> = {
	ac_refrigeration_repair: 'AC and Refrigeration Repair',
	automated_cash_disburse: 'Automated Cash Disbursement',
	cable_satellite_and_other_pay_television_and_radio: 'Cable, Satellite and Other Pay TV and Radio',
	car_and_truck_dealers_new_used: 'Car and Truck Dealers (New and Used)',
	car_and_truck_dealers_used_only: 'Car and Truck Dealers (Used Only)',
	charitable_and_social_service_organizations_fundraising:
		'Charitable and Social Service Organizations, Fundraising',
	emergency_services_gcas_visa_use_only: 'Emergency Services (GCAS, Visa Use Only)',
	fuel_dealers_non_automotive: 'Fuel Dealers (Not Automotive)',
	furniture_home_furnishings_and_equipment_stores_except_appliances:
		'Furniture and Home Furnishings Stores (Except Appliances)',
	government_licensed_horse_dog_racing_us_region_only: 'Government Licensed Horse and Dog Racing (US Only)',
	government_licensed_online_casions_online_gambling_us_region_only:
		'Government Licensed Online Casinos and Gambling (US Only)',
	government_owned_lotteries_non_us_region: 'Government Owned Lotteries (Outside the US)',
	government_owned_lotteries_us_region_only: 'Government Owned Lotteries (US Only)',
	heating_plumbing_a_c: 'Heating, Plumbing and AC',
	manual_cash_disburse: 'Manual Cash Disbursement',
	non_fi_money_orders: 'Money Orders (Not at a Bank)',
	non_fi_stored_value_card_purchase_load: 'Stored Value Card Purchase or Load (Not at a Bank)',
	postal_services_government_only: 'Postal Services (Government Only)',
	quick_copy_repro_and_blueprint: 'Quick Copy, Reproduction and Blueprint',
	stationary_office_supplies_printing_and_writing_paper:
		'Stationery, Office Supplies, Printing and Writing Paper',
	t_ui_travel_germany: 'TUI Travel Germany',
	truck_stop_iteration: 'Truck Stops',
	u_s_federal_government_agencies_or_departments: 'US Federal Government Agencies or Departments',
};
