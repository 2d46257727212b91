import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(__dirname, ...path), 'utf8')) as T;

const jsonIn = (...folder: string[]) =>
	readdirSync(join(__dirname, ...folder)).filter((name) => name.endsWith('.json') && name !== 'sdk.json');

/** Reads `api/generated` and `api/legacy`. */
export function loadFacts(): Facts {
	const sdk = read<{ stripe: string; apiVersion: string }>('generated', 'sdk.json');
	const operations = ['generated', 'legacy'].flatMap((source) =>
		jsonIn(source).flatMap((name) => read<ResourceFacts>(source, name).operations),
	);
	const objects = ['generated', 'legacy'].flatMap((source) =>
		jsonIn(source, 'objects').map((name) => read<ObjectFacts>(source, 'objects', name)),
	);
	return {
		apiVersion: sdk.apiVersion,
		sdkVersion: sdk.stripe,
		operations,
		byId: new Map(operations.map((operation) => [operation.id, operation])),
		objects: new Map(objects.map((object) => [object.name, object])),
	};
}
