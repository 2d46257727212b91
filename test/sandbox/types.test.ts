import type { Operation } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { callSdk } from '../support/sdk';
import { clientFor, useSandbox } from './support';
import { Tour, type Body, type Extent, type Send } from './tour';
import { refusals, type Typed } from './typecheck';

const facts = loadFacts();
const held = useSandbox();

/** Five minutes, for machines that are busy with other things; alone it takes some ten seconds. */
const PATIENCE = 300_000;

const FILE = { data: 'hello', name: 'hello.txt', type: 'text/plain' };

/** What is called, but has no types to check: it answers with a PDF. */
const NO_JSON = ['quotes.pdf'];

/** Calls through the SDK, which shows what came before it makes anything of it. */
function throughSdk(): Send {
	const sdk = clientFor(held.sandbox, undefined, { emitEventBodies: true });
	let came: string | undefined;
	sdk.on('response', ({ body }: { body?: unknown }) => (came = JSON.stringify(body)));
	return async (operation, ids, params) => {
		came = undefined;
		await callSdk(
			sdk,
			operation,
			operation.pathParams.map((name) => ids[name]),
			operation.multipart ? { ...params, file: FILE } : params,
		);
		return came === undefined ? {} : (JSON.parse(came) as Body);
	};
}

/** For some operations the SDK has no methods and no types; sweep.test.ts calls them without it. */
const isInSdk = ({ version, source }: Operation) => version === undefined && source === undefined;
const inSdk = facts.operations.filter(isInSdk);

const isEmptyPage = ({ data }: Body) => Array.isArray(data) && data.length === 0;

describe.each<Extent>(['required', 'everything'])('with parameters: %s', (extent) => {
	test(
		'every operation of the SDK answers with what its types promise',
		async () => {
			const answers: Typed[] = [];
			const refused: string[] = [];
			const tour = new Tour(facts, held.sandbox, throughSdk());
			for await (const { plan, answer } of tour.answers(extent, isInSdk)) {
				const { id } = plan.operation;
				if (answer instanceof Error) refused.push(`${id}: ${answer.message}`);
				else if (isEmptyPage(answer)) refused.push(`${id}: lists nothing`);
				else answers.push({ id, json: JSON.stringify(answer) });
			}
			expect(refused).toEqual([]);
			expect(answers.map(({ id }) => id).sort()).toEqual(inSdk.map(({ id }) => id).sort());
			expect(refusals(answers.filter(({ id }) => !NO_JSON.includes(id)))).toEqual([]);
			const others = facts.operations.filter((operation) => !isInSdk(operation)).map(({ id }) => id);
			console.log(
				`Called ${answers.length} of ${inSdk.length}. No types to check, as it is a PDF: ${NO_JSON.join()}. ` +
					`Not in the SDK: ${others.join(', ')}.`,
			);
		},
		PATIENCE,
	);
});

test(
	'what the types do not promise is refused, and named',
	async () => {
		const send = throughSdk();
		const create = facts.byId.get('payouts.create')!;
		const payout = await send(create, {}, { amount: 5, currency: 'usd', metadata: { a: 'b' } });
		const { arrival_date: _, ...less } = payout;
		const wrong: Array<[string, unknown, RegExp]> = [
			['payouts.create', payout, /^$/],
			['payouts.create', { ...payout, amount: '5' }, /^payouts.create: .amount: .*'string'/],
			['payouts.create', { ...payout, type: 'gone' }, /^payouts.create: .type: .*'"gone"'/],
			['payouts.create', { ...payout, metadata: { a: 1 } }, /^payouts.create: .metadata.a: .*'number'/],
			['payouts.create', { ...payout, more: 1 }, /^payouts.create: .more: .*known properties/],
			['payouts.create', less, /^payouts.create: : .*'arrival_date' is missing/],
			[
				'payouts.list',
				{ object: 'list', data: [payout, less], has_more: false, url: '' },
				/^payouts.list: .data\[1\]: /,
			],
			['v2.billing.meterEventStream.create', { a: 1 }, /^v2.billing.meterEventStream.create: .a: /],
			['payouts.nothing', {}, /^payouts.nothing: /],
		];
		const found = refusals(wrong.map(([id, body]) => ({ id, json: JSON.stringify(body) })));
		expect(found).toHaveLength(wrong.length - 1);
		wrong.slice(1).forEach(([, , words], i) => expect(found[i]).toMatch(words));
	},
	PATIENCE,
);
