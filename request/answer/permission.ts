/** Names in Stripe's dashboard that their ids do not tell. */
const NAMES = new Map(
	Object.entries({
		accounts_kyc_basic: 'Basic Business Contact Information',
		balance: 'Balance',
		billing_clock: 'Test Clocks',
		charge: 'Charges and Refunds',
		customer_portal: 'Customer Portal',
		edit_link: 'Login Links',
		payment_intent: 'PaymentIntents',
		payment_method: 'PaymentMethods',
		plan: 'Prices',
		refund: 'Charges and Refunds',
		report_runs_and_report_types: 'Report Runs and Report Types',
		setup_intent: 'SetupIntents',
		top_up: 'Top-ups',
		topup: 'Top-ups',
		webhook: 'Webhook Endpoints',
	}),
);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `tax_rate` -> `Tax Rates`, `sku` -> `SKUs` */
function named(id: string): string {
	const name = id
		.split('_')
		.map((word) => (/^(sku|kyc|id|v\d)$/.test(word) ? word.toUpperCase() : capital(word)))
		.join(' ');
	if (/s$/.test(name)) return name;
	return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/**
 * The permissions that a restricted key lacks, as the dashboard calls them. Stripe names them in one of two
 * ways: `Enabling "Prices Write" ('plan_write') permissions …` and `Having the 'rak_plan_write' permission …`.
 * @returns `Prices: Write`, each once; empty where Stripe names none
 */
export function permissionsIn(message: string): string[] {
	const said = [...message.matchAll(/([A-Z][\w -]*) (Read|Write)["']? \(['"]\w+['"]\)/g)].map(
		([, name, level]) => `${name.replace(/^Enabling /, '')}: ${level}`,
	);
	const ids = [...message.matchAll(/\brak_(\w+)_(read|write)\b/g)].map(
		([, id, level]) => `${NAMES.get(id) ?? named(id)}: ${capital(level)}`,
	);
	return [...new Set(said.length ? said : ids)];
}
