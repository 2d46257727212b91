import { findObject, PAGE_PATH } from './links';
import { CHOICES } from './faults';
import { Refusal, type Sources } from './visit';
import type { WireAnswer, WireRequest } from '../handle';
import { PLATFORM } from '../world';

/** What the page can do. */
export interface Hands extends Sources {
	handle: (request: WireRequest) => Promise<WireAnswer>;
}

/** What a form sent. */
interface Order {
	/** What the address says after the part's name, decoded. */
	rest: string[];
	form: URLSearchParams;
}

/** What was done, said on the next page: by its name in an address, so that no link can put words there. */
export const DONE: Record<string, string> = {
	ordered: 'Ordered. It happens to the next request that it strikes.',
	cleared: 'Taken back. Everything goes well again.',
	resent: 'Sent again. The answer is below.',
	emitted: 'Made, and sent to every endpoint that wants it.',
	advancing: 'On its way. What is on the clock follows.',
};

/** Does one thing, and returns where to go on and what was done. */
type Action = (hands: Hands, order: Order) => Promise<[path: string, done: string]>;

function order({ world }: Hands, form: URLSearchParams): void {
	const name = form.get('fault') ?? '';
	const times = Number(form.get('times'));
	if (!Object.hasOwn(CHOICES, name)) throw new Refusal(400, 'Choose what is to happen.');
	if (!Number.isInteger(times) || times < 1 || times > 1_000) {
		throw new Refusal(400, 'How many requests it strikes is a whole number from 1 to 1,000.');
	}
	const writesOnly = form.get('strikes') !== 'all';
	world.faults.add({
		...CHOICES[name].fault,
		times,
		...(writesOnly && { when: ({ method }) => method !== 'GET' }),
	});
}

/** The new time of a clock in unix seconds, from a step or from a moment. */
function newTime(form: URLSearchParams, frozen: number): number {
	const seconds = Number(form.get('seconds'));
	const time = form.has('to') ? Date.parse(`${form.get('to')}Z`) / 1_000 : frozen + seconds;
	if (!Number.isInteger(time)) throw new Refusal(400, 'Give the new time as a date and a time.');
	return time;
}

/** Advances a clock as anybody does, by a request, so that it is told of and refused like any other. */
async function advance({ world, handle }: Hands, id: string, form: URLSearchParams): Promise<void> {
	const place = findObject(world, id);
	if (place?.entry.type !== 'TestHelpers.TestClock')
		throw new Refusal(404, 'There is no test clock with this ID.');
	const key = world.options.apiKeys?.[0] ?? `sk_${world.livemode ? 'live' : 'test'}_sandboxpage`;
	const time = newTime(form, Number(place.entry.object.frozen_time));
	const answer = await handle({
		method: 'POST',
		path: `/v1/test_helpers/test_clocks/${encodeURIComponent(id)}/advance`,
		query: '',
		headers: {
			authorization: `Bearer ${key}`,
			'content-type': 'application/x-www-form-urlencoded',
			'user-agent': 'The page of the sandbox',
			...(place.scope.account !== PLATFORM && { 'stripe-account': place.scope.account }),
		},
		body: Buffer.from(new URLSearchParams({ frozen_time: String(time) }).toString()),
	});
	if (answer.drop)
		throw new Refusal(502, 'An ordered fault struck this request: see Requests for what was done.');
	if (answer.status >= 400) {
		const { error } = JSON.parse(answer.body) as { error: { message: string } };
		throw new Refusal(answer.status, error.message);
	}
}

/** What can be done, by the way to it after `PAGE_PATH`; `*` stands for an id. */
const ACTIONS: Record<string, Action> = {
	async faults(hands, { form }) {
		order(hands, form);
		return [`${PAGE_PATH}/faults`, 'ordered'];
	},

	async 'faults/clear'({ world }) {
		world.faults.clear();
		return [`${PAGE_PATH}/faults`, 'cleared'];
	},

	async 'events/emit'({ world }, { form }) {
		const type = (form.get('type') ?? '').trim();
		if (!world.events.catalog.types.has(type))
			throw new Refusal(400, `Stripe has no event type named “${type}”.`);
		const id = world.events.emit(type);
		return [`${PAGE_PATH}/events/${encodeURIComponent(id)}`, 'emitted'];
	},

	async 'events/*/resend'({ world }, { rest: [id], form }) {
		const endpoint = form.get('endpoint') ?? undefined;
		try {
			await world.events.controls.redeliver(id, endpoint);
		} catch (error) {
			throw new Refusal(404, (error as Error).message);
		}
		return [`${PAGE_PATH}/events/${encodeURIComponent(id)}`, 'resent'];
	},

	async 'clocks/*/advance'(hands, { rest: [id], form }) {
		await advance(hands, id, form);
		return [`${PAGE_PATH}/clocks`, 'advancing'];
	},
};

/** The action that an address stands for. */
export function actionFor([part, ...rest]: string[]): Action | undefined {
	const way = rest.length > 1 ? [part, '*', ...rest.slice(1)] : [part, ...rest];
	const name = way.join('/');
	return Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
}
