import { invalid } from './errors';
import { limitOf } from './list';
import type { StripeObject } from './types';
import type { Call } from './world';

type Test = (object: StripeObject) => boolean;

const TOKEN =
	/\s*(?:(and|or)\b|(-)?([a-z_.]+)(?:\[\s*(?:'([^']*)'|"([^"]*)")\s*\])?\s*(:|~|>=|<=|>|<)\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?|null|true|false)))/iy;

const read = (object: StripeObject, path: string[]): unknown =>
	path.reduce<unknown>(
		(value, name) =>
			typeof value === 'object' && value !== null ? (value as StripeObject)[name] : undefined,
		object,
	);

function clause(path: string[], sign: string, wanted: string, literal: boolean): Test {
	return (object) => {
		const actual = read(object, path) ?? null;
		if (literal && wanted.toLowerCase() === 'null') return actual === null && sign === ':';
		if (actual === null) return false;
		if (sign === ':') return String(actual).toLowerCase() === wanted.toLowerCase();
		if (sign === '~') return String(actual).toLowerCase().includes(wanted.toLowerCase());
		const [value, edge] = [Number(actual), Number(wanted)];
		if (sign === '>') return value > edge;
		if (sign === '>=') return value >= edge;
		if (sign === '<') return value < edge;
		return value <= edge;
	};
}

/** Compiles the subset of Stripe's query language that has no parentheses. */
export function compileQuery(query: string): Test {
	const wrong = () =>
		invalid(
			`The search query could not be read: ${query}. Write clauses like name:'Ann', metadata['key']:'value' or created>1700000000, joined by AND or by OR.`,
			undefined,
			'query',
		);
	const tests: Test[] = [];
	const joints = new Set<string>();
	let needsClause = true;
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < query.trimEnd().length) {
		const found = TOKEN.exec(query);
		if (!found) throw wrong();
		const [, joint, minus, field, key, otherKey, sign, single, double, bare] = found;
		if (joint) {
			if (needsClause) throw wrong();
			joints.add(joint.toLowerCase());
			needsClause = true;
			continue;
		}
		const index = key ?? otherKey;
		const path = [...field.split('.'), ...(index === undefined ? [] : [index])];
		const wanted = (single ?? double ?? bare).replace(/\\(.)/g, '$1');
		const test = clause(path, sign, wanted, bare !== undefined);
		tests.push(minus ? (object) => !test(object) : test);
		needsClause = false;
	}
	// Stripe refuses queries that mix the two, as neither binds closer.
	if (needsClause || joints.size > 1) throw wrong();
	return joints.has('or')
		? (object) => tests.some((test) => test(object))
		: (object) => tests.every((test) => test(object));
}

/** One page of search results. */
export function searchPage(call: Call): StripeObject {
	const limit = limitOf(call);
	const test = compileQuery(String(call.params.query));
	const start =
		call.params.page === undefined
			? 0
			: Number(Buffer.from(String(call.params.page), 'base64url').toString());
	if (!Number.isInteger(start) || start < 0) {
		throw invalid('This page token is none that the sandbox gave out.', undefined, 'page');
	}
	const found: StripeObject[] = [];
	for (const { object } of call.scope.older(call.plan.types)) if (test(object)) found.push(object);
	const more = found.length > start + limit;
	const expand = Array.isArray(call.params.expand) ? call.params.expand : [];
	return {
		object: 'search_result',
		data: found.slice(start, start + limit),
		has_more: more,
		next_page: more ? Buffer.from(String(start + limit)).toString('base64url') : null,
		...(expand.includes('total_count') && { total_count: found.length }),
		url: call.path,
	};
}
