import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closed } from './closed';
import type { ObjectFacts, Operation, ResourceFacts } from './facts';

/** All facts in memory. Build time and tests only: nothing of this is shipped. */
export interface Facts {
	/** The `Stripe-Version` that the facts describe. */
	apiVersion: string;
	/** The version of the `stripe` package that they were read from. */
	sdkVersion: string;
	operations: Operation[];
	/** By the SDK's id, `payouts.cancel`. */
	byId: Map<string, Operation>;
	/** By name, `Issuing.Card`. */
	objects: Map<string, ObjectFacts>;
}

/** Facts as one file holds them: `api/versions/<node version>.json`. */
export interface FrozenFacts {
	apiVersion: string;
	sdkVersion: string;
	operations: Operation[];
	objects: ObjectFacts[];
}

/** Where the generator writes. */
export const GENERATED = join(__dirname, 'generated');
/** Where the facts of older node versions are. */
export const VERSIONS = join(__dirname, 'versions');
const LEGACY = join(__dirname, 'legacy');
const DOCUMENTED = join(__dirname, 'documented');

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;

const jsonIn = (folder: string) =>
	readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'sdk.json');

const withIndexes = ({ operations, objects, ...about }: FrozenFacts): Facts => ({
	...about,
	operations,
	byId: new Map(operations.map((operation) => [operation.id, operation])),
	objects: new Map(objects.map((object) => [object.name, object])),
});

/**
 * Reads what the generator wrote, and what was written by hand.
 * @param generated its folder
 */
export function loadFacts(generated = GENERATED): Facts {
	const { stripe, apiVersion } = read<{ stripe: string; apiVersion: string }>(generated, 'sdk.json');
	return withIndexes({
		apiVersion,
		sdkVersion: stripe,
		operations: [generated, LEGACY, DOCUMENTED].flatMap((folder) =>
			jsonIn(folder).flatMap((name) => read<ResourceFacts>(folder, name).operations.map(closed)),
		),
		objects: [generated, LEGACY].flatMap((folder) =>
			jsonIn(join(folder, 'objects')).map((name) => read<ObjectFacts>(folder, 'objects', name)),
		),
	});
}

/**
 * Reads the facts of the node versions before this one, 1 first. Workflows saved under them keep
 * the fields and the requests that these facts describe.
 * @param folder of `1.json`, `2.json` and so on; none means that this is node version 1
 */
export function loadOlder(folder = VERSIONS): Facts[] {
	const count = existsSync(folder) ? jsonIn(folder).length : 0;
	return Array.from({ length: count }, (_, i) => withIndexes(read<FrozenFacts>(folder, `${i + 1}.json`)));
}
