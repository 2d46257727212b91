import type { Operation } from '../../api/facts';
import { platformAccount } from './behaviours/accounts';
import { invalid, missing, noAccess, unrecognized } from './errors';
import type { Plan } from './resources';
import type { Entry, Scope } from './store';
import type { Exchange, StripeObject } from './types';
import { PLATFORM, type World } from './world';

/** Whether a retired endpoint still answers under this version. */
export function refuseVersion(operation: Operation, { method, path, headers }: Exchange): void {
	const sent = headers.stripeVersion;
	if (sent !== undefined && !/^\d{4}-\d{2}-\d{2}(\.[a-z]+)?(;.*)?$/.test(sent)) {
		throw invalid(`Invalid Stripe API version: ${sent}. Versions look like 2026-10-28.endive.`);
	}
	const last = operation.version;
	if (last && (sent === undefined || sent.slice(0, 10) > last.slice(0, 10))) {
		throw unrecognized(method, path);
	}
}

/** The account that a request is made for. */
export function scopeOf(world: World, { headers }: Exchange): Scope {
	const account = headers.stripeAccount || headers.stripeContext?.split('/').at(-1);
	if (!account) return world.platform;
	if (!world.hasAccount(account)) {
		throw noAccess(account);
	}
	return world.scope(account);
}

/** Finds the objects that a path names. Accounts belong to the platform, whoever asks. */
export function resolve(world: World, scope: Scope, plan: Plan, ids: Record<string, string>) {
	const { path } = plan.operation;
	const [first] = plan.owners.length > 0 ? plan.owners : plan.self ? [plan.self] : [];
	const elsewhere =
		/^\/(v1|v2\/core)\/accounts\/\{/.test(path) && first && !scope.find(first.types, ids[first.param]);
	const notFound = (types: string[], param: string) =>
		types.includes('Account') && path.startsWith('/v1/accounts/')
			? noAccess(ids[param])
			: missing(world.builder.noun(types), ids[param], param);
	const home = elsewhere ? world.platform : scope;
	const owners: Entry[] = [];
	for (const { param, types } of plan.owners) {
		const entry = home.find(types, ids[param]) ?? ownAccount(world, types, ids[param]);
		if (!entry) throw notFound(types, param);
		owners.push(entry);
	}
	if (!plan.self) return { home, owners };
	const { param, types } = plan.self;
	const parent = owners.at(-1)?.object.id as string | undefined;
	const self = home.find(types, ids[param], parent) ?? ownAccount(world, types, ids[param]);
	const pointers = owners.length > 0 ? plan.owners.at(-1)!.param : undefined;
	const strange =
		self && parent !== undefined && self.parent !== parent && !(pointers && self.object[pointers] === parent);
	if (!self || strange) throw notFound(types, param);
	return { home, owners, self };
}

function ownAccount(world: World, types: string[], id: string): Entry | undefined {
	if (id !== PLATFORM || !types.includes('Account')) return undefined;
	return { type: 'Account', object: platformAccount(world), seq: 0, hidden: {} };
}

/** What Stripe still says of an object that was deleted. */
export function deletedNotice(
	scope: Scope,
	plan: Plan,
	ids: Record<string, string>,
): StripeObject | undefined {
	if (plan.verb !== 'retrieve') return undefined;
	const deleted = scope.deleted.get(ids[plan.self!.param]);
	return deleted && plan.deletedTypes.includes(deleted.type) ? deleted.notice : undefined;
}
