const description = 'Imported from the shop';

/** The form for one customer, filled in different ways from items with a number `i`. */
export const CUSTOMER = {
	/** As the editor writes it when a field is dragged into text. */
	dragged: { name: '=Customer {{ $json.i }}', email: '=customer{{ $json.i }}@example.com', description },
	/** Expressions that n8n must compute. */
	computed: {
		name: "={{ 'Customer ' + $json.i }}",
		email: "={{ 'customer' + $json.i + '@example.com' }}",
		description,
	},
	plain: { name: 'Customer', email: 'customer@example.com', description },
};
