import { fileName } from '../../request/file-name';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';
import { cases, PATIENCE } from './support/held';
import { onlyTo } from './support/network';
import { text } from './support/values';

/*
 * Names and types of files, as nodes before this one and Stripe's answers give them.
 */
let stripe: Recorder;
onlyTo(async () => (stripe = await startRecorder()).port);
afterAll(async () => await stripe.close());

const NAMES: Array<[given: string, becomes: string]> = [
	['../../etc/passwd', 'passwd'],
	['..\\..\\boot.ini', 'boot.ini'],
	['first\n../../second', 'second'],
	['first\r\nContent-Type: text/html', 'html'],
	['..', 'otherwise'],
	['.', 'otherwise'],
	['', 'otherwise'],
	['a/', 'otherwise'],
	['\u202egnp.exe', 'gnp.exe'],
	['a\u0000b.pdf', 'ab.pdf'],
	['cut\ud83d', 'cut'],
	[`${'x'.repeat(10_000)}.pdf`, `${'x'.repeat(196)}.pdf`],
	['"quoted".pdf', '"quoted".pdf'],
	['Grüße ☂.pdf', 'Grüße ☂.pdf'],
];

it.each(NAMES)('takes the name %j for %j', (given, becomes) => {
	expect(fileName(given, 'otherwise')).toBe(becomes);
});

it.each<unknown>([null, undefined, {}, [], { toString: 1 }, true])('takes %j for no name', (given) => {
	expect(fileName(given, 'otherwise')).toBe('otherwise');
});

it(
	'leaves no folder, no line and nothing unseen in any name, and no name empty',
	async () => {
		await cases(0.1, async (random) => {
			const name = fileName(text(random), 'otherwise');
			expect(name).toMatch(/^[^/\\\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]{1,200}$/u);
			expect(name).not.toMatch(/^\.*$/);
			await Promise.resolve();
		});
	},
	PATIENCE,
);

it.each(NAMES.slice(0, 11))('sends a file that is called %j as one part of the request', async (name) => {
	stripe.requests = [];
	const data = Buffer.from('x').toString('base64');
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'file',
			operation: 'upload',
			purpose: 'dispute_evidence',
			binaryPropertyName: 'data',
		},
		leftovers: true,
		binary: { data: { data, fileName: name, mimeType: 'image/png\r\nx-evil: 1' } },
	});
	expect(error).toBeUndefined();
	const [{ files, raw }] = stripe.requests;
	expect(Object.keys(files)).toEqual(['file']);
	expect(raw.toString()).not.toContain('x-evil');
});
