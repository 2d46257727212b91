import type { Param, Value } from '../../api/facts';
import { amountsIn } from '../../request/guard/amounts';
import type { Params, StripeRequest } from '../../request/types';
import { cases } from '../support/operations';

/*
 * What the guards take for an amount goes by Stripe's names alone, so that nothing gets by them in Extra
 * Parameters or JSON. Here the facts say whether that finds each of them.
 */

/** What sets a threshold of a tip or a balance to keep: nothing of it is paid. */
const NO_MONEY = /smart_tip_threshold|minimum_balance_by_currency/;
const MOVES_NOTHING = /^\/v1\/tax\/|create_preview$|set_reader_display$|verify(_microdeposits)?$/;
const STATED = /business_(profile|details)\.(annual|monthly_estimated)_revenue/;

interface Leaf {
	path: string[];
	params: Params;
}

/** Each amount of an operation by itself, with all that it stands in. */
function amountsOf(params: Param[]): Leaf[] {
	const leaves: Leaf[] = [];
	const walk = (
		{ kind, money, fields = [], variants = [], of }: Value,
		path: string[],
		wrap: (value: unknown) => Params,
	) => {
		if (kind === 'amount' || money) leaves.push({ path, params: wrap(1234) });
		for (const field of fields) walk(field, [...path, field.name], (value) => wrap({ [field.name]: value }));
		for (const variant of variants) walk(variant, path, wrap);
		if (of && kind === 'list') walk(of, path, (value) => wrap([value]));
		else if (of) walk(of, [...path, 'usd'], (value) => wrap({ usd: value }));
	};
	for (const param of params) walk(param, [param.name], (value) => ({ [param.name]: value }));
	return leaves;
}

it('every amount of every write is found, by the facts', () => {
	let count = 0;
	const missed: string[] = [];
	for (const { operation } of cases) {
		if (operation.method === 'GET' || MOVES_NOTHING.test(operation.path)) continue;
		for (const { path, params } of amountsOf(operation.params)) {
			const name = path.join('.');
			if (NO_MONEY.test(name) || STATED.test(name)) continue;
			const { method, path: url } = operation;
			const request: StripeRequest = { method, path: url, params, apiVersion: '' };
			count++;
			if (amountsIn(request).length !== 1) missed.push(`${method} ${url} ${name}`);
		}
	}
	expect(count).toBeGreaterThan(350);
	expect([...new Set(missed)]).toEqual([]);
});
