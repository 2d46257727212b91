import type { INodeProperties } from 'n8n-workflow';

/**
 * The order in which people write what belongs together, by Stripe's names: whoever fills in an address begins
 * with the street. What is not here comes after what is, as it was.
 */
const NATURAL = [
	'id',
	'enabled',
	'type',
	'price',
	'quantity',
	'amount',
	'unit_amount',
	'unit_amount_decimal',
	'currency',
	'title',
	'name',
	'display_name',
	'first_name',
	'last_name',
	'given_name',
	'surname',
	'email',
	'phone',
	'line1',
	'line2',
	'town',
	'city',
	'state',
	'postal_code',
	'country',
	'account_holder_name',
	'account_holder_type',
	'account_number',
	'routing_number',
	'number',
	'exp_month',
	'exp_year',
	'cvc',
	'day',
	'month',
	'year',
	'interval',
	'interval_count',
	'start_date',
	'start',
	'end_date',
	'end',
	'minimum',
	'maximum',
	'address',
];

const rankOf = (name: string): number => {
	const at = NATURAL.indexOf(name);
	return at < 0 ? NATURAL.length : at;
};

/** Sorts by the natural order of each name on the way down (`address__line1`), keeping the rest as it is. */
export function inNaturalOrder(fields: INodeProperties[]): INodeProperties[] {
	const first = new Map(fields.map(({ name }) => [name.split('__')[0], 0]));
	[...first.keys()].forEach((name, i) => first.set(name, i));
	return [...fields].sort((a, b) => {
		const [one, other] = [a.name.split('__'), b.name.split('__')];
		for (let i = 0; i < Math.min(one.length, other.length); i++) {
			if (one[i] === other[i]) continue;
			const byRank = rankOf(one[i]) - rankOf(other[i]);
			return byRank || (i === 0 ? first.get(one[0])! - first.get(other[0])! : 0);
		}
		return one.length - other.length;
	});
}

/** Sorts by a list of names or dotted paths; what is not in it comes after, as it was. */
export function inGivenOrder(fields: INodeProperties[], order: string[]): INodeProperties[] {
	const names = order.map((path) => path.replaceAll('.', '__'));
	const rank = ({ name }: INodeProperties) => {
		const at = names.indexOf(name);
		return at < 0 ? names.length : at;
	};
	return [...fields].sort((a, b) => rank(a) - rank(b));
}
