import fc from 'fast-check';
import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { currencies } from '../../request/currencies';
import { FieldError } from '../../request/form/field-error';
import { paramsOf } from '../../request/form/params';
import type { Params } from '../../request/types';
import { mapAmounts, type AmountAt } from '../support/amounts';
import { runNode } from '../support/engine';
import { rowsOf, unquoted } from '../support/pages';
import { fill } from '../support/fill';
import { leavesOf } from '../support/leaves';
import { withNeeds } from '../support/needs';
import { cases, facts, inForm, shownFor } from '../support/operations';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { plain } from '../support/values';
import { properties, table } from '../support/nodes';

/** The parameters that a form makes. */
function paramsFor(resource: string, operation: string, form: IDataObject): Params {
	const compiled = table.get(resource, operation)!;
	return paramsOf(compiled, form, { timezone: 'UTC', version: compiled.version });
}

/** What is sent, as text, or why nothing is: the message, then the remedy. */
function sentOr(work: () => unknown): string {
	try {
		return String(work());
	} catch (error) {
		if (error instanceof FieldError) return `refused: ${error.message} ${error.remedy}`;
		throw error;
	}
}

/** A form of each section of the page, and what Stripe gets of it. */
type FormFor = (written: unknown, currency: string | undefined) => unknown;
const payment: FormFor = (amount, currency) =>
	currency
		? paramsFor('paymentIntent', 'create', { amount, currency } as IDataObject).amount
		: paramsFor('refund', 'create', { payment_intent: 'pi_1', amount } as IDataObject).amount;
const sections: Record<string, FormFor> = {
	'An amount of a payment': payment,
	'An amount that may be negative': (amount, currency) =>
		paramsFor('invoiceItem', 'create', { customer: 'cus_1', amount, currency } as IDataObject).amount,
	'What is paid out': (amount, currency) =>
		paramsFor('payout', 'create', { amount, currency } as IDataObject).amount,
	'An exact decimal': (unit_amount_decimal, currency) =>
		currency
			? paramsFor('price', 'create', {
					product: 'prod_1',
					currency,
					additionalFields: { unit_amount_decimal },
				} as IDataObject).unit_amount_decimal
			: paramsFor('invoiceItem', 'update', { additionalFields: { unit_amount_decimal } } as IDataObject)
					.unit_amount_decimal,
};

const rows = rowsOf('amounts.md').map(({ section, cells }) => ({ section, cells: cells.map(unquoted) }));
const under = (title: string) => rows.filter(({ section }) => section === title).map(({ cells }) => cells);

describe('the page on amounts', () => {
	const expectSent = (actual: string, sent: string) => {
		if (sent.startsWith('refused: ')) expect(actual).toContain(sent.slice('refused: '.length));
		expect(actual.startsWith('refused: ')).toBe(sent.startsWith('refused: '));
		if (!sent.startsWith('refused: ')) expect(actual).toBe(sent);
	};

	describe.each(Object.entries(sections))('%s', (title, form) => {
		it.each(under(title))('%s with %s: %s', (written, currency, sent) => {
			expectSent(
				sentOr(() => form(written, currency === 'none' ? undefined : currency)),
				sent,
			);
		});
	});

	it.each(under('What an expression gives'))('an expression that gives %s: %s', (value, sent) => {
		expectSent(
			sentOr(() => payment(JSON.parse(value), 'usd')),
			sent,
		);
	});

	it('has all rows under test', () => {
		const tested = [...Object.keys(sections), 'What an expression gives'].flatMap(under);
		expect(tested).toHaveLength(rows.length);
		expect(rows.length).toBeGreaterThan(100);
	});

	it.each([NaN, Infinity, -Infinity])('takes no %s either', (value) => {
		expect(sentOr(() => payment(value, 'usd'))).toMatch(/^refused: "Amount" is not a number/);
	});
});

describe('an amount that is refused', () => {
	it.each([
		['10.50', /such as 10.50 USD, or in the smallest unit as plain digits, such as 1050 for 10.50 USD/],
		['1,050 USD', /Write 1050 USD without a mark for thousands, or 1.05 USD with a point for decimals/],
		['1,055 JPY', /Write 1055 JPY without a mark for thousands\.$/],
		['10.50 EUR', /Write it in USD, or change the currency/],
		['$$10', /such as 10.50 USD/],
	])('%s says what to write instead', (written, remedy) => {
		expect(sentOr(() => payment(written, written.includes('JPY') ? 'jpy' : 'usd'))).toMatch(remedy);
	});

	it('never shows a secret', () => {
		for (const secret of ['sk_live_abcdefgh12345678', 'USD 4242 4242 4242 4242'])
			expect(sentOr(() => payment(`${secret} `, 'usd'))).not.toMatch(/abcdefgh|4242 4242 4242/);
	});
});

/** Every amount of every operation, with what is required beside it. */
const all = cases.flatMap((test) => {
	const random = new Random(seed + test.name.length);
	const params = withNeeds(test, inForm(test.operation)).filter(({ kind }) => kind !== 'file');
	return leavesOf(test.operation, params, random).flatMap(({ path, value }) => {
		const amounts: AmountAt[] = [];
		mapAmounts(params, value, (amount) => amounts.push(amount));
		return amounts.length ? [{ test, name: `${test.name}: ${path}`, params, value, amounts }] : [];
	});
});
type Filled = (typeof all)[number];

/** What is sent of a form whose amounts are written otherwise, as JSON. */
function wireOf({ test, params, value }: Filled, write: (amount: AmountAt) => unknown): string {
	const form = fill(shownFor(test), params, mapAmounts(params, value, write));
	return sentOr(() => JSON.stringify(paramsFor(test.resource, test.value, form)));
}

/** Parameters as JSON with amounts in minor units, in the order in which the form is read. */
const wanted = (filled: Filled, minor: (amount: AmountAt) => unknown) =>
	wireOf(filled, (amount) => (amount.exact ? String(minor(amount)) : minor(amount)));

/** Amounts with the decimals of their currency: those of three have a 0 at the end. */
const MINOR = { 0: 1050, 2: 1050, 3: 1050 } as const;
const SPELLED = { 0: '1050', 2: '10.50', 3: '1.050' } as const;
/** One for each way in which currencies have decimals. */
const SAMPLES = ['jpy', 'usd', 'kwd'];

const decimalsOf = (currency: string) => currencies[currency].decimals;

/** Names of what differs from what is wanted. */
const wrong = (check: (filled: Filled) => string | false) =>
	all.flatMap((filled) => {
		const problem = check(filled);
		return problem ? [`${filled.name}: ${problem}`] : [];
	});

describe(`every amount of every operation (SEED=${seed})`, () => {
	it('is there: hundreds in hundreds of places', () => {
		expect(all.length).toBeGreaterThan(500);
	});

	it('goes on unchanged as Stripe gives it, as a number and as text', () => {
		expect(
			wrong((filled) => {
				const asIs = JSON.stringify(
					plain(
						mapAmounts(filled.params, filled.value, ({ value, exact }) => (exact ? String(value) : value)),
					),
				);
				const number = wireOf(filled, ({ value }) => value);
				const text = wireOf(filled, ({ value }) => String(value));
				if (number !== text) return `${number} is not ${text}`;
				return !includesAll(number, asIs) && `${number} instead of ${asIs}`;
			}),
		).toEqual([]);
	});

	it('is converted by its currency, with 0, 2 or 3 decimals', () => {
		for (const sample of SAMPLES) {
			expect(
				wrong((filled) => {
					const inIt = ({ currency = sample }: AmountAt) => currency;
					const decimals = (amount: AmountAt) => decimalsOf(inIt(amount));
					const whole = (amount: AmountAt) => currencies[inIt(amount)].whole;
					const spelled = wireOf(filled, (amount) =>
						whole(amount)
							? `10 ${inIt(amount)}`
							: `${SPELLED[decimals(amount)]} ${inIt(amount).toUpperCase()}`,
					);
					const minor = wanted(filled, (amount) => (whole(amount) ? 1000 : MINOR[decimals(amount)]));
					return withoutLent(spelled, minor) !== minor && `${spelled} instead of ${minor}`;
				}),
			).toEqual([]);
		}
	});

	it('is refused in another currency than that of the form', () => {
		const elsewhere = all.filter(({ amounts }) => amounts.some(({ currency }) => currency));
		expect(elsewhere.length).toBeGreaterThan(200);
		expect(
			wrong((filled) => {
				if (!elsewhere.includes(filled)) return false;
				const sent = wireOf(filled, ({ currency }) => `10 ${currency === 'eur' ? 'usd' : 'eur'}`);
				return !/^refused: .*but the currency here is/.test(sent) && sent;
			}),
		).toEqual([]);
	});

	it('is refused where it could mean two amounts', () => {
		for (const written of [
			'10.50 ',
			'1,050.00',
			'1,050 CUR',
			'1.050,5,5 CUR',
			'abc',
			true,
			'10.50 XYZ',
			'1e3 CUR',
		]) {
			expect(
				wrong((filled) => {
					const sent = wireOf(filled, ({ currency = 'usd', exact }) => {
						// An exact decimal may have a fraction of the smallest unit.
						if (exact && written === '10.50 ') return '10,50';
						return typeof written === 'string' ? written.replace('CUR', currency) : written;
					});
					return !sent.startsWith('refused: ') && `${String(written)}: ${sent}`;
				}),
			).toEqual([]);
		}
	});

	it('is taken from a spreadsheet where it can mean one amount only', () => {
		for (const written of ['CUR 1\u00a0050,00', '1,050.00 CUR', "1'050.00 CUR", '1050.00CUR']) {
			expect(
				wrong((filled) => {
					const sent = wireOf(filled, ({ currency = 'usd' }) => written.replace('CUR', currency));
					const minor = wanted(filled, ({ currency = 'usd' }) => 1050 * 10 ** decimalsOf(currency));
					return withoutLent(sent, minor) !== minor && `${sent} instead of ${minor}`;
				}),
			).toEqual([]);
		}
	});

	it('is refused below zero where Stripe says that it never is, and sent elsewhere', () => {
		const signed = all.filter(({ amounts }) => amounts.every(({ neverNegative }) => !neverNegative));
		expect(signed.length).toBeGreaterThan(100);
		expect(all.length - signed.length).toBeGreaterThan(30);
		expect(
			wrong((filled) => {
				const sent = wireOf(filled, ({ currency = 'usd' }) => `-10 ${currency}`);
				const refused = sent.startsWith('refused: ');
				return refused === signed.includes(filled) && sent;
			}),
		).toEqual([]);
	});
});

/** Whether what was filled in is sent so; constants may go along. */
function includesAll(sent: string, filled: string): boolean {
	if (sent.startsWith('refused')) return false;
	const includes = (whole: unknown, part: unknown): boolean =>
		typeof part === 'object' && part !== null
			? Object.entries(part).every(([key, inner]) => includes((whole as Params | undefined)?.[key], inner))
			: whole === part || (typeof part === 'boolean' && whole === String(part));
	return includes(JSON.parse(sent), JSON.parse(filled));
}

/** Parameters without the currencies that are in them alone: an amount lends its own to the field beside it. */
function withoutLent(json: string, like: string): string {
	if ([json, like].some((one) => one.startsWith('refused'))) return json;
	const strip = (value: unknown, other: unknown): unknown => {
		if (Array.isArray(value)) return value.map((inner, i) => strip(inner, (other as unknown[])[i]));
		if (typeof value !== 'object' || value === null) return value;
		const given = (other ?? {}) as Params;
		return Object.fromEntries(
			Object.entries(value)
				.filter(([key]) => key in given || !key.endsWith('currency'))
				.map(([key, inner]) => [key, strip(inner, given[key])]),
		);
	};
	return JSON.stringify(strip(JSON.parse(json), JSON.parse(like)));
}

describe('what the form and the facts say of amounts', () => {
	function* fieldsIn(fields: INodeProperties[]): Generator<INodeProperties> {
		for (const field of fields) {
			yield field;
			for (const option of (field.options ?? []) as Array<INodeProperties | INodePropertyCollection>) {
				if ('values' in option) yield* fieldsIn(option.values);
				else if ('type' in option) yield* fieldsIn([option]);
			}
		}
	}

	it('makes them text fields that show both ways to write one', () => {
		const fields = [...fieldsIn(properties)];
		const amounts = fields.filter(({ typeOptions }) => typeOptions?.kind === 'amount');
		expect(amounts.length).toBeGreaterThan(100);
		const outside = amounts.filter(({ type, default: start }) => type !== 'string' || start !== '');
		expect(outside).toEqual([]);
		const silent = amounts
			.filter(({ name }) => !['gt', 'gte', 'lt', 'lte', 'value'].includes(name))
			.filter(({ placeholder }) => placeholder !== 'e.g. 1050 or 10.50 USD');
		expect(silent.map(({ name, placeholder }) => `${name}: ${placeholder}`)).toEqual([]);
	});

	it('has no option that changes what amounts mean', () => {
		const options = properties.find(({ name }) => name === 'options')!;
		expect((options.options as INodeProperties[]).map(({ name }) => name)).not.toContain('amountsIn');
	});

	it('calls nothing after a currency but what is one', () => {
		const called: string[] = [];
		const walk = (fields: Array<{ name?: string; kind: string }>, parent: string) => {
			for (const field of fields as Array<(typeof facts.operations)[number]['params'][number]>) {
				if (field.name && field.name in currencies) called.push(parent);
				const inside = [field.of ?? [], field.fields ?? [], field.variants ?? []].flat();
				walk(inside, field.name ?? parent);
			}
		};
		for (const { params } of facts.operations) walk(params, '');
		// Tips are set for each currency.
		expect([...new Set(called)]).toEqual(['tipping']);
	});

	it('tells money from quantities and percentages', () => {
		const money = new Set<string>();
		const other = new Set<string>();
		const walk = (fields: (typeof facts.operations)[number]['params']) => {
			for (const { name, kind, money: isMoney, fields: inside, of, variants } of fields) {
				if (kind === 'decimal') (isMoney ? money : other).add(name);
				for (const value of [of, ...(variants ?? [])]) if (value?.fields) walk(value.fields);
				walk(inside ?? []);
			}
		};
		for (const { params } of facts.operations) walk(params);
		expect([...money].sort()).toEqual([
			'amount_decimal',
			'flat_amount_decimal',
			'unit_amount_decimal',
			'unit_cost_decimal',
		]);
		// In which unit the totals of fuel are, Stripe does not say.
		expect([...other].sort()).toEqual([
			'gross_amount_decimal',
			'local_amount_decimal',
			'metric_tons',
			'national_amount_decimal',
			'percent_ownership',
			'quantity',
			'quantity_decimal',
		]);
		const refused = sentOr(() =>
			paramsFor('invoiceItem', 'update', { additionalFields: { quantity_decimal: '10.50 USD' } }),
		);
		expect(refused).toContain('is not a decimal number');
	});
});

describe('in groups, maps and JSON', () => {
	const form = { product: 'prod_1', unit_amount: 1000, currency: 'usd' };
	const price = (additionalFields: IDataObject) =>
		sentOr(() =>
			JSON.stringify(paramsFor('price', 'create', { ...form, additionalFields }).currency_options),
		);

	it('takes the key of currency options for the currency, in whatever case', () => {
		const entry = [
			{ key: 'JPY', additionalFields: { unit_amount: '1050 JPY' } },
			{ key: 'eur', additionalFields: { unit_amount: '10.50 EUR' } },
		];
		expect(price({ currency_options: { entry } })).toBe(
			'{"jpy":{"unit_amount":1050},"eur":{"unit_amount":1050}}',
		);
		const wrong = [{ key: 'JPY', additionalFields: { unit_amount: '10.50 EUR' } }];
		expect(price({ currency_options: { entry: wrong } })).toContain(
			'is in EUR, but the currency here is JPY',
		);
		const json = '{ "JPY": { "unit_amount": "1050 JPY" }, "eur": { "unit_amount": 1050 } }';
		expect(price({ currency_options: { json: [{ json }] } })).toBe(
			'{"jpy":{"unit_amount":1050},"eur":{"unit_amount":1050}}',
		);
	});

	it.each([
		['{ "jpy": { "unit_amount": "10.50 USD" } }', '"Currency Options jpy: Unit Amount" is in USD'],
		['{ "jpy": { "unit_amount": 10.5 } }', 'does not say its currency'],
		[
			'{ "eur": { "tiers": [{ "up_to": "inf", "flat_amount": "1,050 EUR" }] } }',
			'"Currency Options eur: Tier 1: Flat Amount" can be',
		],
		['{ "eur": { "custom_unit_amount": { "minimum": "5.00" } } }', 'does not say its currency'],
		['{ "dollars": { "unit_amount": 5 } }', 'is not a currency that Stripe knows'],
		['{ "eur": {}, "EUR": {} }', 'is given twice'],
		['{ "": {} }', 'Key" is empty'],
		['{ "eur": { "tiers": "10.50" } }', '"Currency Options eur: Tiers" cannot be read'],
		['{ "eur": { "other": "10.50" } }', '"Currency Options eur: other" is not a field'],
	])('refuses %s', (json, says) => {
		expect(price({ currency_options: { json: [{ json }] } })).toContain(says);
	});

	it('converts what lies in JSON, exact decimals as well', () => {
		const json =
			'{ "eur": { "unit_amount_decimal": "10.505 EUR", "tiers": [{ "up_to": "inf", "flat_amount": "5 EUR" }] } }';
		expect(price({ currency_options: { json: [{ json }] } })).toBe(
			'{"eur":{"unit_amount_decimal":"1050.5","tiers":[{"up_to":"inf","flat_amount":500}]}}',
		);
	});
});

describe('the currency that an amount is held to', () => {
	it('is the one that is sent, extra parameters included', () => {
		const form = { amount: '10.50 USD', currency: 'usd', options: { extraParameters: '{"currency":"jpy"}' } };
		expect(sentOr(() => paramsFor('payout', 'create', form))).toContain(
			'is in USD, but the currency here is JPY',
		);
	});

	it('is sent along where something new is given none', () => {
		const made = (fields: IDataObject) =>
			paramsFor('invoiceItem', 'create', { customer: 'cus_1', ...fields }) as IDataObject;
		expect(made({ amount: '10.50 EUR' })).toMatchObject({ amount: 1050, currency: 'eur' });
		expect(made({ additionalFields: { unit_amount_decimal: '10.505 EUR' } })).toMatchObject({
			currency: 'eur',
		});
		expect(made({ amount: 1050 })).not.toHaveProperty('currency');
		expect(sentOr(() => made({ amount: '10.50 EUR', currency: 'usd' }))).toContain('is in EUR, but');
	});

	it.each([
		['refund', 'create', { payment_intent: 'pi_1', amount: '5.50 EUR' }],
		['paymentIntent', 'update', { additionalFields: { amount: '5.50 EUR' } }],
		['paymentIntent', 'capture', { amount_to_capture: '5.50 EUR' }],
		['invoice', 'create', { customer: 'cus_1', additionalFields: { application_fee_amount: '5.50 EUR' } }],
	])('is not made up for %s: %s', (resource, operation, form) => {
		const sent = JSON.stringify(paramsFor(resource, operation, form));
		expect(sent).toContain(':550');
		expect(sent).not.toContain('currency');
	});
});

describe(`no text is sent as another amount than a careful person reads in it (SEED=${seed})`, () => {
	/**
	 * Independent of the parser: prints the digits of the text in all ways in which people write numbers, and
	 * sees which of them look like it.
	 * @returns the values read, in units with `scale` decimals
	 */
	function readings(number: string): Set<string> {
		const digits = number.replace(/\D/g, '');
		const found = new Set<string>();
		for (let decimals = 0; decimals <= digits.length; decimals++) {
			const whole = digits.slice(0, digits.length - decimals);
			const fraction = digits.slice(digits.length - decimals);
			for (const point of decimals ? ['.', ','] : ['']) {
				for (const mark of ['', ',', '.', ' ', "'"]) {
					// Nor does anyone write a mark for thousands after a 0 in front.
					if (mark && (mark === point || /^0./.test(whole))) continue;
					for (const printed of [grouped(whole, mark), mark === ',' ? indian(whole) : '']) {
						if (whole !== '' || decimals > 0) {
							if (printed + point + fraction === number)
								found.add(`${whole.replace(/^0+/, '') || '0'}.${fraction.replace(/0+$/, '')}`);
						}
					}
				}
			}
		}
		return found;
	}

	function grouped(whole: string, mark: string): string {
		const groups: string[] = [];
		for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
		return groups.join(mark);
	}

	function indian(whole: string): string {
		const groups = [whole.slice(-3)];
		for (let end = whole.length - 3; end > 0; end -= 2)
			groups.unshift(whole.slice(Math.max(0, end - 2), end));
		return groups.join(',');
	}

	/** Minor units of `12.5`, exactly; undefined where it is no whole number of them. */
	function minorOf(value: string, decimals: number): string | undefined {
		const [whole, fraction] = value.split('.');
		if (fraction.length > decimals) return undefined;
		return String(BigInt(whole + fraction.padEnd(decimals, '0')));
	}

	/** What may be sent for a text: nothing, or this. */
	function mayBe(text: string, formCurrency: string): string | undefined {
		const letters: string[] = text.match(/[a-z]+|[$€]/gi) ?? [];
		const rest = text.replace(/[a-z]+|[$€]/gi, '').trim();
		const signs: string[] = rest.match(/[-+(]/g) ?? [];
		const number = rest.replace(/[-+()]/g, '').trim();
		if (letters.length > 1 || signs.length > 1) return undefined;
		const minus = signs.length === 1 && signs[0] !== '+' ? '-' : '';
		const signed = (minor?: string) => (minor === undefined || minor === '0' ? minor : minus + minor);
		if (letters.length === 0) return /^\d+$/.test(number) ? signed(String(BigInt(number))) : undefined;
		const symbols: Record<string, string> = { $: 'usd', '€': 'eur' };
		const own = symbols[letters[0]] ?? letters[0].toLowerCase();
		if (own !== formCurrency) return undefined;
		const { decimals } = currencies[own];
		const values = [...readings(number)];
		// Whoever deals in three decimals writes 1.050 for one dinar and fifty fils.
		const canonical = decimals === 3 && /^\d+\.\d{3}$/.test(number);
		if (values.length !== 1 && !canonical) return undefined;
		const [value] = canonical ? [number.replace(/^0+(?=\d)/, '').replace(/0+$/, '')] : values;
		return signed(minorOf(value.includes('.') ? value : `${value}.`, decimals));
	}

	const pieces = [
		'0',
		'1',
		'5',
		'7',
		'00',
		'50',
		'000',
		'050',
		'505',
		',',
		'.',
		' ',
		"'",
		'-',
		'+',
		'(',
		')',
	];
	const unit = fc.constantFrom('USD', 'usd', 'EUR', 'JPY', 'KWD', '$', '€', 'e', 'x');
	const formCurrency = fc.constantFrom('usd', 'eur', 'jpy', 'kwd');
	const invoiceItem = sections['An amount that may be negative'];
	const runs = { numRuns: 20_000, seed };

	const check = (text: string, currency: string) => {
		const sent = sentOr(() => invoiceItem(text, currency));
		if (!sent.startsWith('refused: '))
			expect([text, currency, sent]).toEqual([text, currency, mayBe(text, currency)]);
		return !sent.startsWith('refused: ');
	};

	it('of any characters in any order', () => {
		let taken = 0;
		const text = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, unit), {
			minLength: 1,
			maxLength: 8,
		});
		fc.assert(
			fc.property(text, formCurrency, (parts, currency) => {
				taken += Number(parts.join('').trim() !== '' && check(parts.join(''), currency));
			}),
			runs,
		);
		expect(taken).toBeGreaterThan(100);
	});

	it('of numbers with a currency', () => {
		let taken = 0;
		const number = fc.array(fc.constantFrom(...pieces.slice(0, 13)), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(number, formCurrency, fc.boolean(), (parts, currency, first) => {
				const text = first
					? `${currency.toUpperCase()} ${parts.join('')}`
					: `${parts.join('')} ${currency.toUpperCase()}`;
				taken += Number(check(text, currency));
			}),
			runs,
		);
		expect(taken).toBeGreaterThan(1000);
	});

	const locales = ['en-US', 'en-IN', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pt-BR', 'sv-SE', 'pl-PL', 'ja-JP'];

	it.each(locales)('printed as in %s', (locale) => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 1e12 }),
				fc.constantFrom('usd', 'eur', 'gbp', 'inr', 'brl', 'sek', 'jpy', 'krw', 'kwd', 'tnd'),
				fc.boolean(),
				(units, currency, negative) => {
					const { decimals } = currencies[currency];
					const minor = decimals === 3 ? units * 10 : units;
					const format = new Intl.NumberFormat(locale, {
						style: 'currency',
						currency,
						currencyDisplay: 'code',
						currencySign: 'accounting',
						minimumFractionDigits: decimals,
					});
					const text = format.format((negative ? -1 : 1) * (minor / 10 ** decimals));
					const sent = sentOr(() => invoiceItem(text, currency));
					const wanted = String(negative && minor ? -minor : minor);
					// With two decimals it is always clear; without, thousands may look like decimals.
					if (decimals === 2 || !sent.includes('can be read in two ways'))
						expect([text, sent]).toEqual([text, wanted]);
				},
			),
			{ numRuns: 500, seed },
		);
	});
});

describe("in n8n's engine", () => {
	let stripe: Recorder;
	beforeAll(async () => {
		stripe = await startRecorder();
		stripe.answer = ({ params }) => ({ body: { id: 'x', ...(params as object) } });
	});
	beforeEach(() => (stripe.requests = []));
	afterAll(async () => await stripe.close());

	const payouts = async (amount: string, items: IDataObject[]) =>
		await runNode({
			baseUrl: stripe.url,
			items,
			parameters: { resource: 'payout', operation: 'create', amount, currency: '={{ $json.currency }}' },
			settings: { onError: 'continueRegularOutput' },
		});
	const stripeObjects = [
		{ id: 'po_1', object: 'payout', amount: 1050, currency: 'usd' },
		{ id: 'po_2', object: 'payout', amount: 1050, currency: 'jpy' },
		{ id: 'po_3', object: 'payout', amount: 1050, currency: 'kwd' },
	];

	it("sends on the amount of an object of Stripe's", async () => {
		const { error } = await payouts('={{ $json.amount }}', stripeObjects);
		expect(error).toBeUndefined();
		const sent = stripe.requests.map(({ params }) => params as IDataObject);
		expect(sent.map(({ amount, currency }) => `${amount} ${currency}`).sort()).toEqual([
			'1050 jpy',
			'1050 kwd',
			'1050 usd',
		]);
	});

	it('converts a price with its currency, and goes on after one that is not clear', async () => {
		const items = [
			{ price: 12.5, currency: 'usd' },
			{ price: 1000, currency: 'jpy' },
			{ price: null, currency: 'usd' },
			{ price: 10.505, currency: 'usd' },
		];
		const { json } = await payouts('={{ $json.price }} {{ $json.currency }}', items);
		expect(json.map(({ amount }) => amount)).toEqual(['1250', '1000', undefined, undefined]);
		expect(json.slice(2).map(({ error }) => (error as IDataObject).message)).toEqual([
			expect.stringContaining('has a currency but no number'),
			expect.stringContaining('can be read in two ways'),
		]);
	});
});
