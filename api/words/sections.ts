/**
 * What the large objects are for, which have a section of the form to themselves: by Stripe's name.
 * An id of the same name has words of its own in the glossary.
 */
export const sections: Record<string, string> = {
	account: 'Who the account belongs to, and what Stripe has to know about it',
	business_profile: 'What the business does and how its customers reach it',
	capabilities:
		'What the account is to be able to do, such as take cards or get transfers: one choice for each',
	company: 'Facts about the company behind the account. For companies and non-profits only.',
	configuration: 'What the account is to be able to do as a customer, merchant or recipient',
	customer_details: 'Who buys and from where, for as long as there is no customer at Stripe',
	default_price_data: 'The price that is created together with the product and becomes its default',
	default_settings: 'What every phase goes by unless it says otherwise itself',
	destination_payment_method_data:
		'The bank account that the money goes to, if it is not stored at Stripe yet',
	documents: 'Uploaded papers that prove what was entered',
	evidence: 'What supports your side of the dispute: texts, and files that were uploaded before',
	features: 'What is on offer, and what comes with each',
	flow_data: 'One task that the page opens with, such as changing the payment method',
	future_usage: 'What later payments with this payment method are for',
	identity: 'Who is behind the account: a person or a business, with names, addresses and numbers',
	individual: 'Facts about the person behind the account. For accounts of individuals only.',
	mandate: 'How and when the customer agreed to be charged',
	payment_intent_data: 'What goes to the payment that is made for this',
	payment_method_data: 'A payment method that is created on the spot. Fill in the fields of its type only.',
	payment_method_details: 'How the customer paid',
	payment_method_options:
		'How each payment method is to be handled: what you set for one leaves the others alone',
	payment_settings: 'Which payment methods are offered for the invoices, and how each is handled',
	person: 'Facts about the person who acts for the account or owns a part of it',
	price_data: 'A price that is created on the spot, for this use only',
	purchase_details: 'What was bought with the card, such as fuel, a flight or lodging',
	script_addresses: 'The address in kana and kanji, for Japan only',
	settings: 'How the account behaves: branding, statements, cards, payments and payouts',
	shipping: 'Where the goods go, to whom, and by which carrier',
	shipping_cost: 'What shipping costs: a shipping rate of yours, or one that is created on the spot',
	subscription_data: 'What goes to the subscription that is made for this',
	subscription_details: 'Changes to preview: to the items, the billing cycle or the end of the subscription',
	tipping: 'Which tips the reader offers, for each currency',
	wifi: 'The wireless network that readers join, and how they sign in there',
};
