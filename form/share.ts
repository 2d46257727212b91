import type { INodeProperties } from 'n8n-workflow';

/** The top-level fields of one operation in one node version, as yet without conditions of display. */
export interface OperationForm {
	version: number;
	resource: string;
	operation: string;
	fields: INodeProperties[];
}

interface Shared {
	field: INodeProperties;
	uses: OperationForm[];
	/** Fields that some operation shows before this one. */
	after: Set<Shared>;
}

/**
 * Makes one property of all equal fields and says where each is shown. The editor checks the
 * conditions of every top-level property at every change, so fewer properties make it quicker.
 */
export function shareFields(forms: OperationForm[]): INodeProperties[] {
	const byContent = new Map<string, Shared[]>();
	const all: Shared[] = [];
	for (const form of forms) {
		let previous: Shared | undefined;
		for (const field of form.fields) {
			const key = contentOf(field);
			const candidates = byContent.get(key) ?? [];
			// Sharing must not turn around the order in which another operation shows its fields.
			let shared = candidates.find((candidate) => !previous || !follows(previous, candidate));
			if (!shared) {
				shared = { field, uses: [], after: new Set() };
				byContent.set(key, [...candidates, shared]);
				all.push(shared);
			}
			shared.uses.push(form);
			if (previous) shared.after.add(previous);
			previous = shared;
		}
	}
	return inOrder(all).flatMap(({ field, uses }) =>
		conditions(uses, forms).map((show) => withShow(field, show)),
	);
}

/** The same text for equal fields. */
export const contentOf = (field: INodeProperties): string => JSON.stringify(field, inOneOrder);

/** For `JSON.stringify`: objects with the same fields in another order are equal. */
const inOneOrder = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

/** Whether `one` is shown somewhere after `other`. */
function follows(one: Shared, other: Shared, seen = new Set<Shared>()): boolean {
	if (one === other) return true;
	if (seen.has(one)) return false;
	seen.add(one);
	return [...one.after].some((before) => follows(before, other, seen));
}

/** Collections come after all other fields in every form, Additional Fields and Filters first. */
const rank = ({ field: { name, type } }: Shared) =>
	type !== 'collection' ? 0 : name === 'additionalFields' || name === 'filters' ? 1 : 2;

function inOrder(all: Shared[]): Shared[] {
	const done = new Set<Shared>();
	const result: Shared[] = [];
	const visit = (shared: Shared): void => {
		if (done.has(shared)) return;
		done.add(shared);
		for (const before of shared.after) visit(before);
		result.push(shared);
	};
	// What is alike stands together, which packs better.
	[...all].sort((a, b) => rank(a) - rank(b) || (a.field.name < b.field.name ? -1 : 1)).forEach(visit);
	return result;
}

interface Show {
	'@version'?: number[];
	resource?: string[];
	operation?: string[];
}

/**
 * The fewest conditions that show a field for exactly these operations. n8n combines conditions
 * freely, so only what is used in the same node versions goes into one.
 */
function conditions(uses: OperationForm[], forms: OperationForm[]): Show[] {
	if (uses.length === forms.length) return [{}];
	const versionsIn = versionsByOperation(forms);
	const byVersions = new Map<string, { versions?: number[]; uses: OperationForm[] }>();
	for (const [name, versions] of versionsByOperation(uses)) {
		// An operation that has the field whenever it is there needs no condition.
		const always = versions.length === versionsIn.get(name)!.length;
		const key = always ? '' : versions.join();
		const group = byVersions.get(key) ?? { uses: [], ...(always ? {} : { versions }) };
		group.uses.push(...uses.filter((use) => nameOf(use) === name));
		byVersions.set(key, group);
	}
	return [...byVersions.values()].flatMap((group) => {
		const { versions } = group;
		const competing = versions ? forms.filter(({ version }) => versions.includes(version)) : forms;
		const shows = operationConditions(group.uses, competing);
		return versions ? shows.map((show) => ({ '@version': versions, ...show })) : shows;
	});
}

const nameOf = ({ resource, operation }: OperationForm) => `${resource}/${operation}`;

function versionsByOperation(forms: OperationForm[]): Map<string, number[]> {
	const versions = new Map<string, number[]>();
	for (const form of forms) versions.set(nameOf(form), [...(versions.get(nameOf(form)) ?? []), form.version]);
	return versions;
}

/** The operations of some resources, for all of which a field is shown. */
interface Block {
	rows: Set<string>;
	columns: Set<string>;
	/** Columns in which some row has an operation that does not show the field. */
	lacks: Set<string>;
}

/** Whichever takes fewer conditions: each for resources of which the same holds, or for operations. */
function operationConditions(uses: OperationForm[], forms: OperationForm[]): Show[] {
	const names = new Set(uses.map(nameOf));
	const others = forms.filter((form) => !names.has(nameOf(form)));
	const [byOperation, byResource] = (
		[
			['operation', 'resource'],
			['resource', 'operation'],
		] as const
	).map(([row, column]) =>
		blocksOf(uses, others, row, column).map(({ rows, columns, lacks }): Show => ({
			[row]: [...rows].sort(),
			...(lacks.size ? { [column]: [...columns].sort() } : {}),
		})),
	);
	return byOperation.length <= byResource.length ? byOperation : byResource;
}

/** What resources do not have may stand in a condition, so rows go together unless one must not show what another must. */
function blocksOf(
	uses: OperationForm[],
	others: OperationForm[],
	row: 'operation' | 'resource',
	column: 'operation' | 'resource',
): Block[] {
	const columnsIn = (forms: OperationForm[], name: string) =>
		new Set(forms.filter((form) => form[row] === name).map((form) => form[column]));
	const blocks: Block[] = [];
	for (const name of [...new Set(uses.map((use) => use[row]))].sort()) {
		const [columns, lacks] = [columnsIn(uses, name), columnsIn(others, name)];
		const fitting = blocks.find(
			(block) =>
				[...columns].every((own) => !block.lacks.has(own)) &&
				[...lacks].every((own) => !block.columns.has(own)) &&
				(block.lacks.size === 0) === (lacks.size === 0),
		);
		const block = fitting ?? { rows: new Set(), columns: new Set(), lacks: new Set() };
		if (!fitting) blocks.push(block);
		block.rows.add(name);
		for (const own of columns) block.columns.add(own);
		for (const own of lacks) block.lacks.add(own);
	}
	return blocks;
}

/** The field under one more condition. */
export function withShow(field: INodeProperties, show: Show): INodeProperties {
	const all = { ...show, ...field.displayOptions?.show };
	return Object.keys(all).length ? { ...field, displayOptions: { show: all } } : field;
}

/** Inside a collection, n8n finds what stands outside of it by a path from the root. */
export function insideCollection(field: INodeProperties): INodeProperties {
	if (!field.displayOptions?.show) return field;
	const show = Object.entries(field.displayOptions.show).map(([name, values]) => [
		name.startsWith('@') || name.startsWith('/') ? name : `/${name}`,
		values,
	]);
	return { ...field, displayOptions: { show: Object.fromEntries(show) } };
}
