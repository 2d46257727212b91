import * as workflow from 'n8n-workflow';

/*
 * Runs when n8n loads the package, before anything else of it. n8n-workflow before 1.89 (n8n 1.91) reads dates without
 * an offset in the zone of the server, whatever that of the workflow is: such an n8n gets a clear word, not a date at
 * Stripe that is hours off. It is tried rather than looked up, as a package cannot ask n8n for its version.
 */
const { tryToParseDateTime } = workflow as {
	tryToParseDateTime?: (value: unknown, zone?: string) => { offset: number };
};

/** Fourteen hours ahead of UTC all year: no server's zone, as far as one can tell. */
const ZONE = 'Pacific/Kiritimati';
const MINUTES = 14 * 60;

if (tryToParseDateTime && tryToParseDateTime('2027-01-01T00:00:00', ZONE).offset !== MINUTES) {
	throw new Error(
		'n8n-nodes-stripe-complete needs n8n 1.94 or newer: this n8n would send dates to Stripe in the time zone of the server rather than of the workflow. Update n8n, then install the package again.',
	);
}
