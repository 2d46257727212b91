import * as workflow from 'n8n-workflow';

/*
 * What an n8n gets that is too old, when it loads the package.
 */

beforeEach(() => jest.resetModules());
afterEach(() => jest.dontMock('n8n-workflow'));

/** Loads the engine beside another n8n-workflow. */
function loadWith(changes: Record<string, unknown>): void {
	jest.doMock('n8n-workflow', () => ({ ...workflow, ...changes }));
	jest.requireActual('../../request');
}

type Parse = (value: unknown, zone?: string) => unknown;
const { tryToParseDateTime } = workflow as unknown as { tryToParseDateTime: Parse };

it('refuses an n8n that reads dates in the zone of the server, and says which it needs', () => {
	// As n8n-workflow 1.83 to 1.88: there is no second argument.
	const old: Parse = (value) => tryToParseDateTime(value, 'Europe/Paris');
	expect(() => loadWith({ tryToParseDateTime: old })).toThrow(
		/needs n8n 1\.94 or newer: .* time zone of the server .*Update n8n, then install/,
	);
});

it('says so before anything else that an old n8n lacks', () => {
	const old: Parse = (value) => tryToParseDateTime(value, 'Europe/Paris');
	expect(() => loadWith({ tryToParseDateTime: old, UserError: undefined, sleep: undefined })).toThrow(
		'needs n8n 1.94 or newer',
	);
});

it('loads in an n8n that reads them in the zone of the workflow', () => {
	expect(typeof tryToParseDateTime).toBe('function');
	expect(() => loadWith({})).not.toThrow();
});

it('loads in an n8n that may have another way some day', () => {
	expect(() => loadWith({ tryToParseDateTime: undefined })).not.toThrow();
});
