/**
 * Stands for `nodes/forms.ts` in tests (jest.config.js): the same as data, as in the built package, so that not every
 * test file has to compile the forms. test/nodes/built.test.ts holds the data to what the compiler says.
 */
import { join } from 'node:path';
import type * as Compiled from '../../nodes/forms';
import type { OwnForm } from '../../form/compile';
import { ROOT } from '../../tools/host/paths';
import { kept } from './kept';

/** `nodes/forms.ts` itself, which compiles all forms. */
export const compile = () => jest.requireActual<typeof Compiled>(join(ROOT, 'nodes/forms'));

interface Data {
	apiVersions: string[];
	served: (typeof Compiled)['served'];
	own: Record<string, OwnForm>;
}

const SOURCES = ['api', 'form', 'request', 'nodes/forms.ts', 'package-lock.json'];

const data = JSON.parse(
	kept('forms', SOURCES, () => {
		const { apiVersions, served, forms } = compile();
		const own = Object.entries(forms).map(([node, form]) => {
			const { properties, loads } = form();
			return [node, { properties, loads }] as const;
		});
		return JSON.stringify({ apiVersions, served, own: Object.fromEntries(own) } satisfies Data);
	}),
) as Data;

export const { apiVersions, served } = data;

export const forms: (typeof Compiled)['forms'] = Object.fromEntries(
	Object.entries(data.own).map(([node, own]) => [
		node,
		() => ({ ...own, apiVersions, served: () => served }),
	]),
);
