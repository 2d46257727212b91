/** Names in our texts that are no labels: of countries, firms, networks, laws, formats. */
export const PROPER = new Set(
	`
	Stripe, Stripe Tax, Stripe App, Stripe Radar, Stripe Connect, Stripe Apps, Stripe Climate, Sigma, Express Dashboard, Billing Meters, Checkout, Radar, Connect, Financial Connections
	Apple, Apple Pay, Tap to Pay, Google Pay, AWS, Azure, Interac, Mastercard, Visa, PayPay, Java, JavaScript, Przelewy24, Klarna, PayPal, Amazon
	Federal Reserve, Social Security, Specified Commercial Transactions Act, Import Export Code, IETF, IANA
	Japan, Kana, Kanji, New Zealand, Canada, Canadian, Australia, Brazil, Brazilian, Malaysia, Poland, Germany, India
	Thai, Mexico, Europe, European, British, America, American, United States, United Kingdom, May, English, German, Japanese, Latin, Celtic, Konbini
	`
		.split(/[,\n]/)
		.map((name) => name.trim())
		.filter(Boolean),
);
