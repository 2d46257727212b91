import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { actionFor, DONE, type Hands } from './actions';
import { refusal } from './guard';
import { html } from './html';
import { page, type Notice, type View } from './layout';
import { PAGE_PATH } from './links';
import { STYLE } from './style';
import { Refusal, type Visit } from './visit';
import { clocks } from './views/clocks';
import { events } from './views/events';
import { faults } from './views/faults';
import { objects } from './views/objects';
import { overview } from './views/overview';
import { requests } from './views/requests';
import { writes } from './views/writes';

export { refusal } from './guard';
export { PAGE_PATH } from './links';

/** A call for the page. */
export interface PageRequest {
	method: string;
	/** Without the query. */
	path: string;
	query: string;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** What the page answers. */
export interface PageAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

const VIEWS: Record<string, (visit: Visit) => View> = {
	'': overview,
	objects,
	writes,
	requests,
	events,
	clocks,
	faults,
};

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script, nothing from elsewhere, and no frame of another site around it. */
const HEADERS = {
	'content-type': 'text/html; charset=utf-8',
	'cache-control': 'no-store',
	'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'stripe-sandbox': 'emulator',
};

/** The parts of the way after `PAGE_PATH`, decoded. */
function wayOf(path: string): string[] {
	try {
		return path.slice(PAGE_PATH.length).split('/').slice(1).map(decodeURIComponent);
	} catch {
		throw new Refusal(404, 'There is no such page.');
	}
}

/** Whether an address is one of the page. */
export const isOfPage = (path: string): boolean => path === PAGE_PATH || path.startsWith(`${PAGE_PATH}/`);

/** Gives people a look at all that the sandbox has and did, and lets them do what the sandbox can be told. */
export class SandboxPage {
	constructor(private readonly hands: Hands) {}

	async answer(request: PageRequest): Promise<PageAnswer> {
		try {
			const why = refusal(request.method, request.headers);
			if (why) throw new Refusal(403, why);
			if (request.method === 'GET') return this.show(request);
			if (request.method === 'POST') return await this.act(request);
			throw new Refusal(405, 'The page is looked at with GET and told with POST.');
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			const content = html`<p><a href="${PAGE_PATH}">Back to the overview</a></p>`;
			const view: View = { part: 'overview', title: 'That did not work', content };
			return this.send(error.status, view, { text: error.message, wrong: true });
		}
	}

	private show({ path, query: text }: PageRequest): PageAnswer {
		const [part = '', ...rest] = wayOf(path);
		if (!Object.hasOwn(VIEWS, part)) throw new Refusal(404, 'There is no such page.');
		const query = new URLSearchParams(text);
		const done = query.get('done') ?? '';
		query.delete('done');
		const view = VIEWS[part]({ ...this.hands, rest, query });
		return this.send(200, view, Object.hasOwn(DONE, done) ? { text: DONE[done] } : undefined);
	}

	private async act({ path, body }: PageRequest): Promise<PageAnswer> {
		const way = wayOf(path);
		const action = actionFor(way);
		if (!action) throw new Refusal(404, 'There is nothing to be done here.');
		const form = new URLSearchParams(body.toString());
		const [next, done] = await action(this.hands, { rest: way.slice(1), form });
		return { status: 303, headers: { ...HEADERS, location: `${next}?done=${done}` }, body: '' };
	}

	private send(status: number, view: View, notice?: Notice): PageAnswer {
		return { status, headers: HEADERS, body: page(view, notice) };
	}
}
