import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { isTooDeep } from '../depth';
import { emptyField, FieldError, tooDeep } from './field-error';
import { toBoolean } from './fields/boolean';
import { toInteger } from './fields/number';
import { opened } from './fields/open';
import { isBlank, type Env } from './fields/types';
import { valueOf } from './expressed';
import { optionsOpener } from './open-options';
import { formReader } from './read';
import { paramsOf, pathOf } from './params';
import { readSettings, type Settings } from './settings';
import type { CompiledOperation, DownloadField, Path, SingleField, WaitField } from './table';
import { uploadOf } from './upload';
import { stableReader } from './stable';
import type { Deletion, Download, Form, Params, StripeRequest, Wait, Wanted } from '../types';

/** What is to be sent for one item. */
export interface Prepared {
	request: StripeRequest;
	settings: Settings;
	/** How many objects, if it is a list. */
	wanted: Wanted;
	/** Where the file goes, if it is one. */
	download?: Download;
	/** What of the form stays the same if n8n evaluates it again; equal for equal forms. */
	stable: string;
	/** Where it shows what became of a deletion. */
	deletion?: Deletion;
	/** How to wait for its end, if that is asked for. */
	wait?: Wait;
}

/**
 * Makes what reads the form for an item.
 * @returns a function that throws what is wrong with the form
 * @throws FieldError where what is saved cannot be read for any item
 */
export function preparer(
	functions: IExecuteFunctions,
	operation: CompiledOperation,
): (index: number) => Prepared {
	// As it is saved: n8n's expressions go through it level by level.
	refuseDeep(functions.getNode().parameters, operation);
	const readForm = formReader(functions);
	const stableOf = stableReader(functions.getNode().parameters, operation.fields);
	const timezone = functions.getTimezone();
	const openOptions = optionsOpener(operation.shown, { timezone, version: operation.version });
	return (index) => {
		const form = readForm(index);
		refuseDeep(form, operation);
		const own = prepare(functions, operation, openOptions(form), index, timezone);
		const { name, type } = own.request.upload ?? {};
		return { ...own, stable: JSON.stringify([stableOf(form), name, type]) };
	};
}

/** @throws FieldError that names the field */
function refuseDeep(form: Form, { shown }: CompiledOperation): void {
	const name = Object.keys(form).find((own) => isTooDeep(form[own]));
	if (name !== undefined) throw tooDeep(shown.find((field) => field.name === name)?.displayName ?? name);
}

function prepare(
	functions: IExecuteFunctions,
	operation: CompiledOperation,
	form: Form & { options: Params },
	index: number,
	timezone: string,
): Omit<Prepared, 'stable'> {
	const settings = readSettings(form.options as IDataObject);
	const { emptyExpressions } = settings;
	const env: Env = { timezone, emptyExpressions, version: operation.version };
	const { host, token, upload, download, wait } = operation;
	const params = paramsOf(operation, form, env);
	const path = pathOf(operation, form, env);
	return {
		request: {
			method: operation.method,
			path,
			params,
			apiVersion: operation.apiVersion,
			account: settings.account,
			context: settings.context,
			host,
			token: token && tokenOf(token, form, env),
			upload: upload && uploadOf(functions, index, upload, form, params),
		},
		settings,
		wanted: wantedOf(operation, form, env, params),
		download: download && downloadOf(download, operation.path, form, env),
		wait: wait && waitOf(wait, settings.waitLimit, form, env),
		deletion: operation.method === 'DELETE' ? deletionOf(operation, path) : undefined,
	};
}

/** A path that ends with an id is of an object, any other of a part of the object before it. */
function deletionOf(operation: CompiledOperation, path: string): Deletion {
	if (typeof operation.path.at(-1) !== 'string' || operation.path.at(-1) === '') return { path };
	const [, outer, part] = /^(.*)\/([^/]+)$/.exec(path)!;
	return { path: outer, part };
}

function waitOf(
	{ readFrom, working }: WaitField,
	limit: number | undefined,
	form: Form,
	env: Env,
): Wait | undefined {
	return limit === undefined
		? undefined
		: { readFrom: pathOf({ path: readFrom }, form, env), working, limit };
}

function tokenOf({ name, label, read }: SingleField, form: Form, env: Env): string {
	const token = read(form[name], label, env);
	if (token === undefined) throw emptyField(label);
	if (/^[!-~]+$/.test(String(token))) return String(token);
	throw new FieldError(
		label,
		'has characters that a token cannot have',
		'Copy it again, as Stripe gave it, without spaces or line breaks.',
	);
}

function downloadOf({ name, label, about, link }: DownloadField, path: Path, form: Form, env: Env): Download {
	const given = valueOf(form[name]);
	const into = typeof given === 'string' ? given.trim() : '';
	if (!into) {
		throw new FieldError(label, 'is empty', 'Write a name for the field, such as data.');
	}
	const { label: object = '' } = path.find((piece) => typeof piece !== 'string') ?? {};
	if (link) return { into, label, link: { field: link, label: object } };
	return {
		into,
		label,
		...(about ? { about: { path: pathOf({ path: about }, form, env), label: object } } : {}),
	};
}

const readReturnAll = opened(toBoolean, { matters: true });
const readLimit = opened((value, label) => (isBlank(value) ? undefined : toInteger(value, label)), {
	matters: true,
});

function wantedOf(
	{ limited }: CompiledOperation,
	{ returnAll, limit }: Form,
	env: Env,
	params: Params,
): Wanted {
	if (!limited) return 'whole';
	// It would be taken for the size of a page, or for how many in all.
	if ('limit' in params) {
		throw new FieldError(
			'Extra Parameters',
			'holds "limit", which this form has itself',
			'Remove it there, and set Limit or Return All.',
		);
	}
	if (readReturnAll(returnAll, 'Return All', env)) return Infinity;
	const wanted = (readLimit(limit, 'Limit', env) ?? 50) as number;
	if (wanted >= 1) return wanted;
	throw new FieldError(
		'Limit',
		`must be at least 1, not ${wanted}`,
		'Write 1 or more, or turn on Return All.',
	);
}
