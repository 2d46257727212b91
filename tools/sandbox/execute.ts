import { behaviours } from './behaviours';
import { BY_ITSELF, type Cause } from './events';
import { expandResult } from './expand';
import { generic } from './generic';
import type { Plan } from './resources';
import { deletedNotice, resolve } from './resolve';
import type { Scope } from './store';
import type { Exchange, LedgerEntry, Params } from './types';
import type { Call, World } from './world';

/** A checked request. */
export interface Work {
	plan: Plan;
	/** The path's ids. */
	ids: Record<string, string>;
	/** The account that the request is made for. */
	scope: Scope;
	params: Params;
	/** What to expand, as steps. */
	expansions: string[][];
	exchange: Exchange;
}

/** A look at what has a behaviour brings it up to date: what its time did is noticed then. */
const mayChange = ({ operation, verb }: Plan): boolean =>
	operation.method !== 'GET' || (verb === 'retrieve' && behaviours[operation.id] !== undefined);

const causeOf = ({ method, requestId, headers }: Exchange): Cause =>
	method === 'GET' ? BY_ITSELF : { id: requestId, idempotency_key: headers.idempotencyKey ?? null };

/**
 * Carries a request out and enters it into the ledger if it wrote anything. Returns what gives the answer's
 * body, as the object is when it is asked.
 */
export function execute(world: World, ledger: LedgerEntry[], work: Work): () => string {
	const { plan, ids, params, expansions, exchange } = work;
	const { operation } = plan;
	const cause = causeOf(exchange);
	const draft = { world, plan, ids, params, now: world.now(), path: exchange.path, cause };
	const gone = deletedNotice(work.scope, plan, ids);
	if (gone) return () => JSON.stringify(gone);
	const behaviour = behaviours[operation.id];
	const carryOut = () => {
		const { home, owners, self } = resolve(world, work.scope, plan, ids);
		const call: Call = { ...draft, scope: home, owners, ...(self && { self }) };
		return { call, result: behaviour ? behaviour(call, () => generic(call)) : generic(call) };
	};
	const { call, result } = mayChange(plan) ? world.events.record(cause, carryOut) : carryOut();
	if (operation.method !== 'GET') {
		const { idempotencyKey } = exchange.headers;
		ledger.push({
			at: call.now,
			account: work.scope.account,
			method: operation.method,
			path: exchange.path,
			operation: operation.id,
			...(typeof result.id === 'string' && { objectId: result.id }),
			...(idempotencyKey && { idempotencyKey }),
			requestId: exchange.requestId,
		});
	}
	return () => JSON.stringify(expandResult(call, result, expansions));
}
