import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Param, Value } from '../../api/facts';
import { loadFacts, loadOlder } from '../../api/load';
import { glossary } from '../../api/words/glossary';
import { resources } from '../../api/words';
import { sections } from '../../api/words/sections';
import type { FieldGlossary, OperationWords, ResourceWords } from '../../api/words/types';
import { LONGEST_INLINE } from '../../form/catalog';
import { compileForm } from '../../form/compile';
import {
	borrowed,
	choicesOf,
	commentsOf,
	faultsOfField,
	faultsOfLabel,
	faultsOfText,
	fieldsOf,
	needsDescription,
	saysNothingNew,
	withChoices,
} from '../../tools/words/rules';

/** The same words, which note the keys that are looked up with success. */
function watched(words: FieldGlossary | undefined, where: string, unused: Set<string>): FieldGlossary {
	Object.keys(words ?? {}).forEach((key) => unused.add(`${where}: ${key}`));
	return new Proxy(words ?? {}, {
		get: (all, key: string) => {
			unused.delete(`${where}: ${key}`);
			return all[key];
		},
	});
}

/** The names of parameters and of all that is inside them. */
function namesOf(values: Array<Value & { name?: string }>): string[] {
	return values.flatMap(({ name, fields, variants, of }) => [
		...(name ? [name] : []),
		...namesOf([...(fields ?? []), ...(variants ?? []), ...(of ? [of] : [])]),
	]);
}

/** Fields of the node's own: they start with what it does. */
const OWN = new Set(['returnAll', 'limit']);

/** The dotted paths of parameters and of all that is inside them. */
function pathsOf(params: Param[], at = ''): string[] {
	return params.flatMap(({ name, fields = [], variants = [], of }) => {
		const inside = [...fields, ...(of?.fields ?? []), ...variants.flatMap((variant) => variant.fields ?? [])];
		return [at + name, ...pathsOf(inside, `${at}${name}.`)];
	});
}

const facts = loadFacts();
const older = loadOlder();
/** What Stripe dropped is still in the facts of older node versions, and needs its words there. */
const everKnown = [facts, ...older].flatMap(({ operations }) => operations);
const form = withChoices(compileForm(facts, resources, older));

interface Entry {
	id: string;
	resource: ResourceWords;
	words: OperationWords;
	fields: INodeProperties[];
}

/** Each operation with the fields that it shows. */
const entries: Entry[] = resources.flatMap((resource) =>
	Object.entries(resource.operations).map(([id, words]) => {
		const alone = withChoices(compileForm(facts, [{ ...resource, operations: { [id]: words } }], older));
		return { id, resource, words, fields: alone.filter(({ name }) => !/^(resource|operation)$/.test(name)) };
	}),
);

/** One line per fault, so that a failure is a list of what to mend. */
const faultsIn = <T>(all: T[], name: (one: T) => string, faults: (one: T) => string[]) => [
	...new Set(all.flatMap((one) => faults(one).map((fault) => `${name(one)} ${fault}`))),
];

const eachField = entries.flatMap(({ id, fields }) =>
	fieldsOf(fields).map((text) => ({
		...text,
		where: `${id} ${text.where}`,
		needsDescription: needsDescription(text),
	})),
);

describe('resources', () => {
	it('are named once, in Title Case, and have lower-case aliases of their own', () => {
		const names = resources.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(faultsIn(names, String, faultsOfLabel)).toEqual([]);
		const aliases = resources.flatMap((resource) => resource.aliases ?? []);
		expect(aliases.filter((alias) => alias !== alias.toLowerCase())).toEqual([]);
		expect(aliases.filter((alias, i) => aliases.indexOf(alias) !== i)).toEqual([]);
		const odd = resources.filter(({ aliases: own = [] }) => own.length < 2 || own.length > 6);
		expect(odd.map(({ name }) => name)).toEqual([]);
	});
});

describe('operations', () => {
	it('are all of those that Stripe has', () => {
		const known = new Set(entries.map(({ id }) => id));
		expect(facts.operations.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
	});

	it('each have an action of their own', () => {
		const actions = entries.map(({ words }) => words.action);
		expect(actions.filter((action, i) => actions.indexOf(action) !== i)).toEqual([]);
	});

	it('have a name, an action and a description that read well', () => {
		const faults = faultsIn(
			entries,
			({ id }) => id,
			({ words, resource, id }) => {
				const { name, action, description, value } = words;
				const list = everKnown.find((operation) => operation.id === id)!.result === 'list';
				return [
					...faultsOfLabel(name),
					...faultsOfText(action).map((fault) => `action ${fault}`),
					...faultsOfText(description).map((fault) => `description ${fault}`),
					...(action && description ? [] : ['lacks words']),
					...(/^\S+( [a-z]|$)/.test(action) ? [] : ['action is not in sentence case']),
					...(saysNothingNew(description, action, resource.name)
						? ['description only repeats the action']
						: []),
					...(list === value.startsWith('getAll')
						? []
						: ['is a list without being getAll, or the other way round']),
					...(value === 'getAll' && !(name.startsWith('Get Many') && action.startsWith('Get many '))
						? ['is not called Get Many']
						: []),
				];
			},
		);
		expect(faults).toEqual([]);
	});

	it('have values and names once per resource', () => {
		const twice = resources.filter((resource) => {
			const all = Object.values(resource.operations);
			return (
				new Set(all.map(({ value }) => value)).size + new Set(all.map(({ name }) => name)).size <
				2 * all.length
			);
		});
		expect(twice.map(({ name }) => name)).toEqual([]);
	});

	it('order only what stands open, and each of it once', () => {
		const faults = entries.flatMap(({ id, words, fields }) => {
			const open = fields
				.filter(({ name, type }) => type !== 'collection' && name !== 'metadata' && !OWN.has(name))
				.map(({ name }) => name);
			const ordered = (words.order ?? []).map((path) => path.replaceAll('.', '__'));
			const wrong = ordered.filter((name, i) => !open.includes(name) || ordered.indexOf(name) !== i);
			return wrong.map((name) => `${id} orders ${name}`);
		});
		expect(faults).toEqual([]);
	});

	it('require and show only parameters that Stripe has', () => {
		const faults = entries.flatMap(({ id, words: { required = [], oneOf = [], shown = [] } }) => {
			const known = new Set(
				everKnown.filter((own) => own.id === id).flatMap(({ params }) => pathsOf(params)),
			);
			const odd = [...required, ...oneOf.flat(), ...shown].filter((path) => !known.has(path));
			return odd.map((path) => `${id} names ${path}`);
		});
		expect(faults).toEqual([]);
	});
});

describe('fields', () => {
	it('all say what they are for', () => {
		const faults = faultsIn(
			eachField.filter((text) => text.needsDescription),
			({ where }) => where,
			(text) => faultsOfField(text),
		);
		expect(faults).toEqual([]);
	});

	it('have labels in Title Case with acronyms spelled as such', () => {
		const labels = eachField.flatMap(({ where, label, field }) =>
			[label, ...choicesOf(field)].map((text) => ({ where, text })),
		);
		expect(
			faultsIn(
				labels,
				({ where, text }) => `${where} "${text}"`,
				({ text }) => faultsOfLabel(text),
			),
		).toEqual([]);
	});

	it('show an example as a placeholder', () => {
		const odd = eachField
			.map(({ where, field }) => ({ where, placeholder: field.placeholder }))
			.filter(({ placeholder }) => placeholder !== undefined)
			.filter(
				({ placeholder }) => !/^(e\.g\. |Add |Choose |name@email\.com$)|, or e\.g\. /.test(placeholder!),
			);
		expect(odd).toEqual([]);
	});

	it('start with a choice that exists', () => {
		const odd = eachField.filter(({ field }) => {
			if (field.type !== 'options') return false;
			const values = (field.options as INodePropertyOptions[]).map(({ value }) => value);
			// Long lists start empty: no one entry stands out.
			return (
				!values.includes(field.default as string) && !(field.default === '' && values.length > LONGEST_INLINE)
			);
		});
		expect(odd.map(({ where, field }) => `${where} starts with ${String(field.default)}`)).toEqual([]);
	});

	it('that stand open though nobody has to fill them in start with nothing', () => {
		const full = entries.flatMap(({ id, fields }) =>
			fields
				.filter(
					({ name, type, required }) => !required && !['hidden', 'notice'].includes(type) && !OWN.has(name),
				)
				.filter((field) => typeof field.default !== 'object' && field.default !== '')
				.map((field) => `${id} ${field.name} starts with ${String(field.default)}`),
		);
		expect(full).toEqual([]);
	});

	it('name only choices that exist', () => {
		const values = new Set<string>();
		const walk = (value: unknown): void => {
			if (Array.isArray(value)) value.forEach(walk);
			else if (value && typeof value === 'object')
				Object.entries(value).forEach(([key, inner]) => {
					if (key === 'value' || key === 'name') values.add(String(inner));
					walk(inner);
				});
		};
		walk(form);
		const labels = [glossary, ...entries.flatMap(({ resource, words }) => [resource.fields, words.fields])]
			.flatMap((words) => Object.values(words ?? {}))
			.flatMap((words) => (typeof words === 'string' ? [] : Object.keys(words.values ?? {})));
		expect(labels.filter((value) => !values.has(value))).toEqual([]);
	});
});

describe('words', () => {
	it('are all used: none is left of a parameter that is gone', () => {
		const unused = new Set<string>();
		const same = resources.map((resource) => ({
			...resource,
			fields: watched(resource.fields, resource.name, unused),
			operations: Object.fromEntries(
				Object.entries(resource.operations).map(([id, words]) => [
					id,
					{ ...words, fields: watched(words.fields, id, unused) },
				]),
			),
		}));
		compileForm(facts, same, older);
		expect([...unused]).toEqual([]);
		const descriptions = new Set(eachField.map(({ description }) => description));
		const unseen = Object.entries(sections).filter(([, text]) => !descriptions.has(text));
		expect(unseen.map(([name]) => name)).toEqual([]);
	});

	it('of the glossary name parameters that Stripe has', () => {
		const names = new Set(everKnown.flatMap(({ params, pathParams }) => [...pathParams, ...namesOf(params)]));
		expect(Object.keys(glossary).filter((key) => !names.has(key))).toEqual([]);
	});

	it('are our own, not those of the SDK', () => {
		const root = join(__dirname, '../../node_modules/stripe/cjs');
		const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.d.ts'),
		);
		const comments = commentsOf(files.map((name) => readFileSync(join(root, name), 'utf8')));
		expect(comments.length).toBeGreaterThan(500_000);
		const descriptions = new Set([
			...entries.map(({ words }) => words.description),
			...eachField.map(({ description }) => description ?? ''),
		]);
		expect([...descriptions].flatMap((text) => borrowed(text, comments))).toEqual([]);
	});
});

/** What saved workflows hold: these may grow, but none may change or go. */
const SAVED: Record<string, string> = {
	account: 'create delete get getAll reject unreject update',
	accountLink: 'create',
	applicationFee: 'get getAll',
	applicationFeeRefund: 'create get getAll update',
	capability: 'get getAll update',
	countrySpec: 'get getAll',
	customer: 'create delete get getAll search update',
	earlyFraudWarning: 'get getAll',
	externalAccount: 'create delete get getAll update',
	loginLink: 'create',
	payout: 'cancel create get getAll reverse update',
	person: 'create delete get getAll update',
	price: 'create get getAll search update',
	product: 'create delete get getAll search update',
	review: 'approve get getAll',
	secret: 'delete find getAll set',
	subscriptionSchedule: 'cancel create get getAll release update',
	testClock: 'advance create delete get getAll',
	topup: 'cancel create get getAll update',
	transfer: 'create get getAll update',
	transferReversal: 'create get getAll update',
	usageRecord: 'create getAllSummaries',
};

it('saved workflows find their resource and operation', () => {
	const known = new Set(entries.map(({ resource, words }) => `${resource.value} ${words.value}`));
	const wanted = Object.entries(SAVED).flatMap(([resource, operations]) =>
		operations.split(' ').map((operation) => `${resource} ${operation}`),
	);
	expect(wanted.filter((one) => !known.has(one))).toEqual([]);
});

describe('the rules', () => {
	it.each([
		['Send money.', 'is one sentence with a period'],
		['Send money. It leaves', 'is several sentences without a period at the end'],
		['send money', 'starts in lower case'],
		['Stop a cancelled payout', 'has a British spelling: cancelled'],
		['The id of it', 'says id for ID'],
		['Give a url', 'says url for URL'],
		['x'.repeat(221).replace('x', 'X'), 'is 221 characters long'],
		['Send  money', 'has stray white space'],
		['Use `now`', 'has brackets or backticks'],
	])('find what is wrong with %j', (text, fault) => expect(faultsOfText(text)).toEqual([fault]));

	it('leave good texts alone', () => {
		expect(faultsOfText('The payout, e.g. po_1. Its ID starts with po_.')).toEqual([]);
		expect(faultsOfText('Street and number, or P.O. box')).toEqual([]);
	});

	it('find fields that say nothing', () => {
		expect(faultsOfField({ label: 'Amount' })).toEqual(['has no description']);
		expect(faultsOfField({ label: 'Lookup Key', description: 'The ID of the lookup key' })).toEqual([
			'only repeats the label',
		]);
		expect(faultsOfField({ label: 'Active', description: 'It can be bought', type: 'boolean' })).toEqual([
			'does not start with Whether',
		]);
	});

	it('find labels that are miscased', () => {
		expect(faultsOfLabel('Return Url')).toEqual(['Url should be URL']);
		expect(faultsOfLabel('Tax behavior')).toEqual(['behavior is in lower case']);
		expect(faultsOfLabel('Custom Field Fields')).toEqual(['says a word twice in a row']);
		expect(faultsOfLabel('Invoice Creation: : Footer')).toEqual(['has an empty part']);
		expect(faultsOfLabel('Terms of Service Acceptance: IP Address')).toEqual([]);
	});

	it('find what was copied', () => {
		const comments = commentsOf([
			'/**\n   * The identifier of the customer to\n   * create a schedule for.\n */',
		]);
		expect(borrowed('The identifier of the customer to create', comments)).toHaveLength(1);
		expect(borrowed('Fine. The identifier of the customer to create.', comments)).toHaveLength(1);
		expect(borrowed('Who subscribes, by their ID in Stripe', comments)).toEqual([]);
	});
});
