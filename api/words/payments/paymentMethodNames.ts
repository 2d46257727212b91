/** Ways to pay whose own spelling cannot be made from Stripe's name. */
export const paymentMethodNames = {
	afterpay_clearpay: 'Afterpay / Clearpay',
	mb_way: 'MB WAY',
	zip: 'Zip',
};

/** The same for those that only some forms know. */
export const rarePaymentMethodNames = {
	duitnow: 'DuitNow',
	gcash: 'GCash',
	gopay: 'GoPay',
	id_bank_transfer: 'Indonesian Bank Transfer',
	kr_market: 'Korean Market',
	knet: 'KNET',
	momo: 'MoMo',
	ng_bank: 'Nigerian Bank',
	ng_bank_transfer: 'Nigerian Bank Transfer',
	ng_card: 'Nigerian Card',
	ng_market: 'Nigerian Market',
	ng_ussd: 'Nigerian USSD',
	ng_wallet: 'Nigerian Wallet',
	qris: 'QRIS',
	shopeepay: 'ShopeePay',
	touch_n_go: "Touch 'n Go",
	truemoney: 'TrueMoney',
};

/** Banks of FPX (Malaysia). */
export const fpxBanks = {
	affin_bank: 'Affin Bank',
	bnp_paribas: 'BNP Paribas',
	bsn: 'BSN',
	cimb: 'CIMB',
	hsbc: 'HSBC',
	kfh: 'KFH',
	maybank2e: 'Maybank2E',
	maybank2u: 'Maybank2U',
	mbsb_bank: 'MBSB Bank',
	ocbc: 'OCBC',
	pb_enterprise: 'PB Enterprise',
	rhb: 'RHB',
	uob: 'UOB',
};

/** Banks of EPS (Austria). */
export const epsBanks = {
	arzte_und_apotheker_bank: 'Ärzte- und Apothekerbank',
	austrian_anadi_bank_ag: 'Austrian Anadi Bank',
	bankhaus_carl_spangler: 'Bankhaus Carl Spängler',
	bankhaus_schelhammer_und_schattera_ag: 'Bankhaus Schelhammer & Schattera',
	bawag_psk_ag: 'BAWAG P.S.K.',
	bks_bank_ag: 'BKS Bank',
	brull_kallmus_bank_ag: 'Brüll Kallmus Bank',
	btv_vier_lander_bank: 'BTV Vier Länder Bank',
	capital_bank_grawe_gruppe_ag: 'Capital Bank Grawe Gruppe',
	deutsche_bank_ag: 'Deutsche Bank',
	easybank_ag: 'Easybank',
	erste_bank_und_sparkassen: 'Erste Bank & Sparkassen',
	hypo_alpeadriabank_international_ag: 'Hypo Alpe-Adria-Bank International',
	hypo_bank_burgenland_aktiengesellschaft: 'Hypo Bank Burgenland',
	hypo_noe_lb_fur_niederosterreich_u_wien: 'Hypo NOE Niederösterreich & Wien',
	hypo_oberosterreich_salzburg_steiermark: 'Hypo Oberösterreich, Salzburg, Steiermark',
	hypo_tirol_bank_ag: 'Hypo Tirol Bank',
	hypo_vorarlberg_bank_ag: 'Hypo Vorarlberg Bank',
	oberbank_ag: 'Oberbank',
	raiffeisen_bankengruppe_osterreich: 'Raiffeisen Bankengruppe Österreich',
	schoellerbank_ag: 'Schoellerbank',
	volkskreditbank_ag: 'Volkskreditbank',
	vr_bank_braunau: 'VR-Bank Braunau',
};

/** Banks of iDEAL (Netherlands). */
export const idealBanks = {
	abn_amro: 'ABN AMRO',
	asn_bank: 'ASN Bank',
	ing: 'ING',
	nn: 'NN',
	regiobank: 'RegioBank',
	sns_bank: 'SNS Bank',
};

/** Banks of Przelewy24 (Poland). */
export const p24Banks = {
	bank_nowy_bfg_sa: 'Bank Nowy',
	bank_pekao_sa: 'Bank Pekao',
	banki_spbdzielcze: 'Banki Spółdzielcze',
	bnp_paribas: 'BNP Paribas',
	boz: 'BOŻ',
	credit_agricole: 'Crédit Agricole',
	envelobank: 'EnveloBank',
	etransfer_pocztowy24: 'E-Transfer Pocztowy24',
	ideabank: 'Idea Bank',
	ing: 'ING',
	noble_pay: 'Noble Pay',
	pbac_z_ipko: 'Płacę z iPKO',
	santander_przelew24: 'Santander Przelew24',
	tmobile_usbugi_bankowe: 'T-Mobile Usługi Bankowe',
	velobank: 'VeloBank',
};
