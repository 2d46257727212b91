import type { INodeTypeDescription } from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../credentials/StripeSecretKeyApi.credentials';
import { StripePollTrigger, StripeTrigger } from '../../index';
import { ticsOf } from '../../tools/words/checks/tics';

/*
 * What people read apart from the forms of operations: the credential and the triggers. The forms, with their options,
 * are held to the same in whole.test.ts.
 */

/** Every description and hint inside. */
function textsOf(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, one]) =>
		typeof one === 'string' && /^(?:description|hint|activationHint)$/.test(name) ? [one] : textsOf(one),
	);
}

const triggers: INodeTypeDescription[] = [new StripeTrigger(), new StripePollTrigger()].map(
	({ description }) => description,
);

it.each([
	['the credential', new StripeSecretKeyApi().properties, 12],
	...triggers.map((trigger): [string, unknown, number] => [trigger.name, trigger, 12]),
])('speaks with the voice of all others: %s', (_, where, least) => {
	const texts = textsOf(where);
	expect(texts.length).toBeGreaterThanOrEqual(least);
	expect(texts.flatMap((text) => ticsOf(text).map(({ say }) => `${text}: ${say}`))).toEqual([]);
});
