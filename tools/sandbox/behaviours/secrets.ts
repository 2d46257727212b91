import { invalid, missing } from '../errors';
import { make, store } from '../generic';
import type { Entry } from '../store';
import type { StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

interface Wanted {
	type: string;
	user?: string;
}

/** The scope that a request names; a user's scope needs the user. */
function wantedScope(call: Call): Wanted {
	const scope = call.params.scope as Wanted;
	if (scope.type === 'user' && !scope.user) {
		throw invalid('A secret of a user needs scope[user].', 'parameter_missing', 'scope[user]');
	}
	if (scope.type === 'account' && scope.user) {
		throw invalid('A secret of the account has no scope[user].', 'parameter_unknown', 'scope[user]');
	}
	return scope;
}

function findSecret(call: Call): Entry | undefined {
	const { type, user } = wantedScope(call);
	for (const entry of call.scope.older(['Apps.Secret'])) {
		const {
			name,
			scope,
			expires_at: expires,
		} = entry.object as { name: string; scope: Wanted; expires_at: number | null };
		const current = expires === null || expires > call.now;
		if (current && name === call.params.name && scope.type === type && scope.user === user) return entry;
	}
	return undefined;
}

function mustFind(call: Call): Entry {
	const entry = findSecret(call);
	if (!entry) throw missing('secret', String(call.params.name), 'name');
	return entry;
}

/** The secret as Stripe shows it: its payload only when that is expanded. */
function shown(call: Call, entry: Entry): StripeObject {
	const expand = (call.params.expand ?? []) as string[];
	return expand.includes('payload') ? { ...entry.object, payload: entry.hidden.payload } : entry.object;
}

/** Secrets are set by name and scope: setting one again replaces it. */
export const secrets: Behaviours = {
	'apps.secrets.create'(call) {
		const old = findSecret(call);
		if (old) call.scope.remove(old);
		const { payload, ...params } = call.params;
		const object = make(call, 'Apps.Secret', params, old && String(old.object.id));
		delete object.payload;
		if (call.params.expires_at === undefined) object.expires_at = null;
		const entry = store(call, 'Apps.Secret', object);
		entry.hidden.payload = payload;
		return shown(call, entry);
	},

	'apps.secrets.list'(call, generic) {
		wantedScope(call);
		return generic();
	},

	'apps.secrets.find': (call) => shown(call, mustFind(call)),

	'apps.secrets.deleteWhere'(call) {
		const entry = mustFind(call);
		call.scope.remove(entry);
		return { ...entry.object, deleted: true };
	},
};
