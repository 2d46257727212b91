import type { Value } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { orders } from '../../api/words/orders';
import { choices } from '../../form/kinds/enum';
import { labelOf } from '../../form/label';

/** The choices of a parameter and of all that is inside it. */
const setsIn = (value: Value): string[][] => [
	...(value.kind === 'enum' && value.values ? [value.values] : []),
	...[...(value.fields ?? []), ...(value.variants ?? []), ...(value.of ? [value.of] : [])].flatMap(setsIn),
];
const sets = loadFacts().operations.flatMap(({ params }) => params.flatMap(setsIn));

const names = (values: string[]) => choices(values).map(({ name }) => name);

it.each([
	['day month week year', 'Day, Week, Month, Year'],
	['business_day day hour month week', 'Hour, Day, Business Day, Week, Month'],
	['day month sporadic week year', 'Day, Week, Month, Year, Sporadic'],
	['halfyearly monthly quarterly weekly yearly', 'Weekly, Monthly, Quarterly, Half-Yearly, Yearly'],
	[
		'adhoc annual daily fortnightly monthly quarterly semi_annual weekly',
		'Daily, Weekly, Fortnightly, Monthly, Quarterly, Semiannual, Annual, Ad Hoc',
	],
	[
		'all_time daily monthly per_authorization weekly yearly',
		'Per Authorization, Daily, Weekly, Monthly, Yearly, All Time',
	],
	['daily manual monthly weekly', 'Daily, Weekly, Monthly, Manual'],
	['friday monday thursday tuesday wednesday', 'Monday, Tuesday, Wednesday, Thursday, Friday'],
	[
		'elevated highest low normal not_assessed unknown',
		'Low, Normal, Elevated, Highest, Not Assessed, Unknown',
	],
	['neutral unknown very_likely very_unlikely', 'Very Unlikely, Neutral, Very Likely, Unknown'],
	['express priority standard', 'Standard, Priority, Express'],
	['email card address', 'Address, Card, Email'],
])('%s stand as %s', (values, expected) => expect(names(values.split(' ')).join(', ')).toBe(expected));

it('each order is that of some field of Stripe, and holds nothing that no such field has', () => {
	const unused = orders.map((order) => {
		const used = new Set(
			sets.filter((set) => set.length > 1 && set.every((value) => order.includes(value))).flat(),
		);
		return order.filter((value) => !used.has(value));
	});
	expect(unused.flat()).toEqual([]);
});

it('times and days stand in their order wherever they are choices', () => {
	const times = new Set(orders.slice(0, 3).flat());
	const timed = sets.filter((set) => set.filter((value) => times.has(value)).length > 1);
	expect(timed.length).toBeGreaterThan(80);
	const unordered = timed.filter(
		(set) => !orders.some((order) => set.every((value) => order.includes(value))),
	);
	expect(unordered).toEqual([]);
});

it.each([
	['adhoc', 'Ad Hoc'],
	['semi_annual', 'Semiannual'],
	['incorporated_non_profit', 'Incorporated Nonprofit'],
	['fuel_and_non_fuel_purchase', 'Fuel and Non-Fuel Purchase'],
	['dependant_support', 'Dependent Support'],
	['driving_license', "Driver's License"],
	['front_back', 'Front and Back'],
	['amex', 'American Express'],
	['bunq', 'bunq'],
	['mbank_mtransfer', 'mBank mTransfer'],
	['eftpos_au', 'eftpos Australia'],
	['terms_of_service', 'Terms of Service'],
	['au_becs_debit', 'AU BECS Debit'],
])('%s is called %s', (name, label) => expect(labelOf(name)).toBe(label));
