import { areas, wordsOf } from '../api/areas';
import { loadFacts, loadOlder } from '../api/load';
import { resources } from '../api/words';
import { Compiler, type Served } from '../form/compile';
import type { NodeForm } from '../request';

const facts = loadFacts();
const older = loadOlder();
const compiler = new Compiler(facts, older);
const compiled = Object.entries(areas).map(
	([node, area]) => [node, compiler.compile(wordsOf(area, resources), area)] as const,
);

/** The `Stripe-Version` of node versions 1, 2 and so on. */
export const apiVersions = [...older, facts].map(({ apiVersion }) => apiVersion);

/** What all nodes serve on demand. */
export const served: Served = compiler.served;

/** The form of each node, by the node's name. The built package has this as data (`tools/build/data.ts`). */
export const forms: Record<string, () => NodeForm> = Object.fromEntries(
	compiled.map(([node, form]) => [node, () => ({ ...form, apiVersions, served: () => served })]),
);
