import { inspect } from 'node:util';
import { Random, seed } from '../../support/random';
import { expectNobodyElse } from './network';
import { CARD, KEY, WEBHOOK_SECRET } from './values';

/** How many cases all entries together try; each takes its share. */
const CASES = Number(process.env.CASES ?? 1_000);
/** Tries one case alone: its number. */
const ONLY = process.env.CASE === undefined ? undefined : Number(process.env.CASE);

/** So long a million cases may take; it is no measure of anything. */
export const PATIENCE = 6 * 3_600_000;

/**
 * Tries cases, each with a chance of its own, so that one can be tried alone.
 * @param share of all cases
 */
export async function cases(
	share: number,
	attempt: (random: Random, number: number) => Promise<void>,
): Promise<void> {
	const count = Math.max(1, Math.round(CASES * share));
	for (let number = ONLY ?? 0; number < (ONLY === undefined ? count : ONLY + 1); number++) {
		try {
			await attempt(new Random(seed + number * 7_919), number);
			expectUnpolluted();
			expectNobodyElse();
		} catch (error) {
			const { message } = error as Error;
			throw new Error(`SEED=${seed} CASE=${number}: ${message}`, { cause: error });
		}
	}
}

const NATIVE = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
	(prototype) => [prototype, Reflect.ownKeys(prototype).length] as const,
);

/** Nothing that all objects share has changed. */
export function expectUnpolluted(): void {
	for (const [prototype, count] of NATIVE) {
		if (Reflect.ownKeys(prototype).length === count) continue;
		const keys = Reflect.ownKeys(prototype).map(String);
		for (const name of ['polluted', '']) delete (prototype as unknown as Record<string, unknown>)[name];
		throw new Error(`polluted: ${keys.join(', ').slice(-200)}`);
	}
}

const SECRETS = [KEY, WEBHOOK_SECRET, Buffer.from(`${KEY}:`).toString('base64')];

/** Neither the key nor a signing secret, nor another secret, in whatever holds others. */
export function expectNoSecret(what: unknown, ...others: string[]): void {
	const text = inspect(what, { depth: 12, showHidden: true, maxStringLength: 20_000, maxArrayLength: 200 });
	for (const secret of [...SECRETS, ...others])
		if (text.includes(secret)) throw new Error(`a secret in ${excerpt(text, secret)}`);
}

/** No whole card number: for what is shown to people of errors. */
export function expectNoCard(text: string): void {
	if (text.replace(/[\s-]/g, '').includes(CARD)) throw new Error(`a card number in ${text.slice(0, 500)}`);
}

const excerpt = (text: string, part: string) =>
	text.slice(Math.max(0, text.indexOf(part) - 200)).slice(0, 400);

/** What only a mistake in the code says. */
const MISTAKES =
	/error of its own|Cannot (read|convert|destructure|set|create)|is not (a function|iterable|defined|a constructor)|Maximum call stack|Invalid (time value|array length|string length|regular)|URI malformed|ERR_INVALID|native code/;

/** An error that people can do something with. */
export function expectClear({
	message,
	description,
}: {
	message: string;
	description?: string | null;
}): void {
	const text = `${message} ${description ?? ''}`;
	const found = MISTAKES.exec(text.slice(0, 4_000));
	if (found) throw new Error(`not clear (${found[0]}): ${text.slice(0, 600)}`);
	if (text.length > 4_000) throw new Error(`${text.length} characters long: ${text.slice(0, 300)}`);
	expectNoCard(text);
}
