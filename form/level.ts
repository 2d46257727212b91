import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import { ownInside, wordsFor, type Context } from './context';
import { clearField } from './kinds/clear';
import { choices } from './kinds/enum';
import { RANGE } from './kinds/range';
import { byLabel, labelOf } from './label';
import { oneOfHere } from './one-of';
import { inNaturalOrder } from './order';
import { sections } from '../api/words/sections';
import { untouched } from './untouched';

/** The fields of one level: what stands open, and what can be added. */
export interface Level {
	open: INodeProperties[];
	added: INodeProperties[];
}

/** The only group of a fixed collection that stands for one object. */
const GROUP = 'values';

/** From so many fields on, an object is not opened at once: its fields are added one by one. */
const LARGE = 12;

/**
 * The fields of one level of the form: the top, or an entry of a list. What is required and what the words show
 * stands open, wherever in an object it is; the rest of an object is one thing to add.
 * @param top whether it is the top of the form, where n8n itself misses what is required
 */
export function levelOf(params: Param[], context: Context, top = false): Level {
	const fields = params.filter(isFillable);
	const open = fields.flatMap((param) => openIn(param, context, { top }));
	const clear = clearField(params, context);
	return { open, added: [...addedOf(fields, context), ...(clear ? [clear] : [])] };
}

/** What can only be emptied has no value to fill in: Fields to Clear has it. An object without fields says nothing. */
const isFillable = ({ kind, values, fields }: Param): boolean =>
	kind === 'enum' ? values!.length > 0 : kind !== 'object' || fields!.some(isFillable);

const fieldsIn = (params: Param[]): number =>
	params.reduce((sum, { kind, fields = [] }) => sum + (kind === 'object' ? fieldsIn(fields) : 1), 0);

const isNamed = (paths: string[], { name }: Param, { path }: Context) =>
	paths.includes([...path, name].join('.'));

/** What is in an object must be given, so the object must. */
const holdsNamed = (paths: string[], { name, kind }: Param, { path }: Context) =>
	kind === 'object' && paths.some((own) => own.startsWith([...path, name, ''].join('.')));

const isRequired = (param: Param, context: Context) =>
	param.required === true ||
	isNamed(context.required, param, context) ||
	holdsNamed(context.required, param, context);

const isShown = (param: Param, context: Context) =>
	isNamed(context.shown, param, context) ||
	(param.kind !== 'object' && isNamed(context.alternatives, param, context));

/** Whether a field stands open, given that all that it stands in must be given, or not. */
const isOpen = (param: Param, context: Context, wanted: boolean) =>
	(wanted && isRequired(param, context)) || isShown(param, context);

/** The inside of an object whose fields lie flat beside those around it, with its name in front of theirs. */
function flatInside(param: Param, context: Context): Context {
	const label = wordsFor(context, param.name).label ?? labelOf(param.name);
	const isAddress = param.fields!.some(({ name }) => name === 'line1');
	return {
		...context,
		path: [...context.path, param.name],
		prefix: `${context.prefix}${param.name}__`,
		labelPrefix: label && !isAddress ? `${context.labelPrefix}${label}: ` : context.labelPrefix,
	};
}

/** What of a parameter stands open. */
function openIn(
	param: Param,
	context: Context,
	{ top, wanted = true }: { top: boolean; wanted?: boolean },
): INodeProperties[] {
	const required = isRequired(param, context);
	if (param.kind === 'object') {
		if (isShown(param, context)) return [closedGroupOf(param, context)];
		const inside = flatInside(param, context);
		return param
			.fields!.filter(isFillable)
			.flatMap((field) => openIn(field, inside, { top, wanted: wanted && required }));
	}
	if (!isOpen(param, context, wanted)) return [];
	const field = context.build(param, context);
	if (field.type === 'hidden') return [top ? field : wantedInside(field)];
	if (!required) return [untouched(field, context, false)];
	// What stands open of an object that nobody has to give must not give it.
	const empty = wanted && hasDefault(param, context) ? field : untouched(field, context, wanted);
	return [top && wanted ? { ...withFirstRow(empty), required: true } : wantedInside(empty)];
}

/** Whether the words say what a required choice starts with. */
const hasDefault = (param: Param, context: Context) => wordsFor(context, param.name).default !== undefined;

/** Rows that must be given begin with one. */
const withFirstRow = (field: INodeProperties): INodeProperties =>
	field.type === 'fixedCollection' && field.typeOptions?.multipleValues
		? { ...field, default: { [field.options![0].name]: [{}] } }
		: field;

/**
 * Marks a field as wanted once anything of its object is given. n8n's own `required` serves at the
 * top only: further down n8n looks for the value in the wrong place.
 */
const wantedInside = (field: INodeProperties): INodeProperties => ({
	...field,
	typeOptions: { ...field.typeOptions, requiredInside: true },
});

/** What can be added: what is left when what stands open is taken away. */
function addedOf(params: Param[], context: Context): INodeProperties[] {
	return params.flatMap((param): INodeProperties[] => {
		const rest = closed(param, context);
		return rest ? [addable(rest, context)] : [];
	});
}

/** A parameter without what stands open; undefined where nothing is left. */
function closed(param: Param, context: Context, wanted = true): Param | undefined {
	if (param.kind !== 'object') return isOpen(param, context, wanted) ? undefined : param;
	if (isShown(param, context)) return undefined;
	const inside = flatInside(param, context);
	const isWanted = wanted && isRequired(param, context);
	const fields = param.fields!.filter(isFillable).flatMap((field) => closed(field, inside, isWanted) ?? []);
	return fields.length ? { ...param, fields } : undefined;
}

/** The field of a parameter in a list of what can be added. */
function addable(param: Param, context: Context): INodeProperties {
	if (param.kind === 'range') return { ...context.build(param, context), default: { [RANGE]: {} } };
	if (param.kind !== 'object') return context.build(param, context);
	const count = fieldsIn(param.fields!);
	if (count === 1) return onlyIn(param, context);
	return count < LARGE ? groupOf(param, context) : sectionOf(param, context);
}

/** The only field of an object, beside those around it. */
function onlyIn(param: Param, context: Context): INodeProperties {
	const inside = flatInside(param, context);
	const [field] = param.fields!;
	if (field.kind === 'object') return onlyIn(field, inside);
	const built = asChoice(context.build(field, inside));
	return isRequired(field, inside) ? wantedInside(built) : built;
}

/** A hidden value as a choice of one: what goes along unseen must have somebody to go along with. */
const asChoice = (field: INodeProperties): INodeProperties =>
	field.type === 'hidden' ? { ...field, type: 'options', options: choices([String(field.default)]) } : field;

/** Whether anybody must fill in something there: then what goes along unseen has company. */
const asksFor = (params: Param[], context: Context): boolean =>
	params.some((param) => {
		if (!isRequired(param, context) || !isFillable(param)) return false;
		if (param.kind === 'object') return asksFor(param.fields!, flatInside(param, context));
		return !(param.kind === 'enum' && param.values!.length === 1);
	});

/** The field of a parameter inside an object, which is wanted once anything of the object is given. */
const inObject = (field: INodeProperties, required: boolean, accompanied: boolean): INodeProperties =>
	required ? wantedInside(accompanied ? field : asChoice(field)) : field;

/** The fields of an object as they open, those of objects in it flat beside the others. */
function flatIn(params: Param[], context: Context): INodeProperties[] {
	const accompanied = asksFor(params, context);
	return params.filter(isFillable).flatMap((param) => {
		if (param.kind === 'object') return flatIn(param.fields!, flatInside(param, context));
		const required = isRequired(param, context);
		const field = inObject(context.build(param, context), required, accompanied);
		return [untouched(field, context, required)];
	});
}

const aboutObject = (param: Param, context: Context) => {
	const { label, description } = wordsFor(context, param.name);
	return {
		// What the words leave unnamed in front of its fields needs a name where it has a place to itself.
		displayName: context.labelPrefix + (label || labelOf(param.name)),
		name: context.prefix + param.name,
		...(description || sections[param.name] ? { description: description ?? sections[param.name] } : {}),
	};
};

/** An object that is one thing to add: it opens with all its fields, in the order in which people write them. */
function groupOf(param: Param, context: Context): INodeProperties {
	const inside = ownInside(context, param.name);
	const values = inNaturalOrder(flatIn(param.fields!, inside));
	const about = aboutObject(param, context);
	return {
		...about,
		type: 'fixedCollection',
		// n8n opens what has a value from the start.
		default: { [GROUP]: {} },
		options: [{ displayName: 'Fields', name: GROUP, values }],
	};
}

/** The same where it stands by itself: n8n cannot read a form whose open object it starts with is not saved. */
function closedGroupOf(param: Param, context: Context): INodeProperties {
	const group = groupOf(param, context);
	return { ...group, placeholder: `Add ${group.displayName}`, default: {} };
}

/** A large object: its fields are added one by one, objects in it as a whole. */
function sectionOf(param: Param, context: Context): INodeProperties {
	const inside = ownInside(context, param.name);
	const accompanied = asksFor(param.fields!, inside);
	const fields = param
		.fields!.filter(isFillable)
		.map((own) =>
			inObject(addable(own, inside), own.kind !== 'object' && isRequired(own, inside), accompanied),
		);
	const about = aboutObject(param, context);
	return {
		...about,
		type: 'collection',
		placeholder: `Add to ${about.displayName}`,
		default: {},
		options: fields.sort(byLabel(({ displayName }) => displayName)),
	};
}

/** The fields of an entry of a list or a form of a union: what stands open, and the rest to add. */
export function entryFields(params: Param[], context: Context, name: string): INodeProperties[] {
	const { open, added } = levelOf(params, context);
	const standing = oneOfHere(inNaturalOrder(open), added, context);
	if (added.length === 0) return standing;
	return [
		...standing,
		{
			// A custom field has no "Custom Field Fields".
			displayName: `${name} ${name.endsWith('Field') ? 'Details' : 'Fields'}`,
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: added.sort(byLabel(({ displayName }) => displayName)),
		},
	];
}
