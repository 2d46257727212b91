import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { FieldError } from '../../request/form/field-error';
import { readText } from '../../request/form/fields/time-text';
import { resolveAmounts } from '../../request/form/fields/amount';
import { readerOf } from '../../request/form/fields/reader';
import type { Env } from '../../request/form/fields/types';
import { runNode } from '../support/engine';
import { rowsOf, unquoted } from '../support/pages';
import { seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { properties } from '../support/nodes';

const ZONES = [
	'UTC',
	'America/New_York',
	'Europe/Berlin',
	'Asia/Kolkata',
	'Pacific/Apia',
	'America/Sao_Paulo',
	'Australia/Lord_Howe',
	'Africa/Cairo',
	'America/Havana',
];
const LABELS = {
	gte: 'From (On or After)',
	gt: 'After',
	lte: 'Until (On or Before)',
	lt: 'Before',
	value: 'Day or Moment',
};

const envIn = (timezone: string, version: Env['version'] = 'v1') => ({ timezone, version }) as Env;
const iso = (seconds: unknown) => new Date(Number(seconds) * 1000).toISOString().replace('.000', '');

const attempt = <T>(read: () => T): T | FieldError => {
	try {
		return read();
	} catch (error) {
		if (error instanceof FieldError) return error;
		throw error;
	}
};

let stripe: Recorder;
beforeAll(async () => {
	stripe = await startRecorder();
	stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
});
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

/** What the node sends from a workflow in Europe/Berlin, or what it says. */
async function sent(parameters: IDataObject): Promise<Record<string, unknown> | string> {
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(stripe.requests).toHaveLength(error ? 0 : 1);
	return error ? error.message : (stripe.requests[0].params as Record<string, unknown>);
}
const coupon = async (fields: IDataObject, options: IDataObject = {}) =>
	await sent({ resource: 'coupon', operation: 'create', percent_off: 10, additionalFields: fields, options });
const listed = async (created: IDataObject) =>
	await sent({ resource: 'payout', operation: 'getAll', filters: { created } });

describe('docs/values/dates.md', () => {
	const rows = rowsOf('dates.md').map(({ cells }) => cells);
	const formValue = (cell: string) => unquoted(cell).replace(/^\{\{/, '={{');
	const times = rows.filter(({ length }) => length === 2);
	const ranges = rows.filter(({ length }) => length === 3);

	it('has a row for everything', () => {
		expect(times.length).toBeGreaterThan(60);
		expect(ranges.length).toBeGreaterThan(15);
		expect(times.length + ranges.length).toBe(rows.length);
	});

	it.each(times)('%s: %s', async (written, means) => {
		const result = await coupon({ redeem_by: formValue(written) });
		if (means.startsWith('`')) {
			expect(result).toMatchObject({ redeem_by: expect.any(String) });
			expect(iso((result as Record<string, unknown>).redeem_by)).toBe(unquoted(means));
		} else {
			expect(result).toContain(`Item 0: "Redeem By" ${means}`);
		}
	});

	it.each(ranges)('%s %s: %s', async (label, written, means) => {
		const name = Object.entries(LABELS).find(([, own]) => own === label)![0];
		const value = formValue(written);
		const result = await listed(name === 'value' ? { exact: { value } } : { range: { [name]: value } });
		const { created } = result as { created: string | Record<string, string> };
		const bounds = typeof created === 'string' ? { created } : created;
		const shown = Object.entries(bounds).map(([bound, seconds]) => `\`${bound}\` ${iso(seconds)}`);
		expect(shown.join(', ')).toBe(means);
	});
});

/** Every field for a time in the node, whichever the operation and the version, and how it reads. */
function timesIn(fields: INodeProperties[], inRange = false): INodeProperties[] {
	return fields.flatMap((field) => {
		if (field.type === 'dateTime' || field.typeOptions?.kind === 'timestamp') return inRange ? [] : [field];
		if (field.typeOptions?.kind === 'range') return [field];
		const options = (field.options ?? []) as Array<INodeProperties | INodePropertyCollection>;
		return options.flatMap((option) =>
			'values' in option ? timesIn(option.values) : 'type' in option ? timesIn([option]) : [],
		);
	});
}
const all = timesIn(properties);
const isRange = (field: INodeProperties) => field.typeOptions?.kind === 'range';
const valuesOf = (field: INodeProperties) =>
	(field.options as INodePropertyCollection[]).flatMap(({ values }) => values);
const singles = all.filter((field) => !isRange(field));
const timeRanges = all.filter((field) => isRange(field) && valuesOf(field)[0].type === 'dateTime');

describe('every field for a time', () => {
	/** A day, and moments of it, in each spelling; of the moments one has an offset. */
	const DAYS = [
		'2026-11-20',
		'20 November 2026',
		'Fri, 20 Nov 2026',
		'2026-11-20T00:00:00',
		'2026/11/20 00:00',
	];
	const MOMENTS = [
		'2026-11-20 9:30',
		'2026-11-20T09:30:00',
		'Nov 20, 2026, 9:30 AM',
		'Fri Nov 20 2026 09:30:00',
	];
	const WRONG = [
		'01/02/2026',
		'2026-02-30',
		'2026-11-20T25:00',
		'soon',
		2026,
		46037,
		20260115,
		1780000000000,
		0,
	];

	it('is found, and says in which zone it is read', () => {
		expect(singles.length).toBeGreaterThan(150);
		expect(timeRanges.length).toBeGreaterThan(50);
		const silent = [...singles, ...timeRanges].filter(
			({ description = '' }) => !/workflow's time zone/.test(description),
		);
		expect(silent.map(({ name }) => name)).toEqual([]);
	});

	describe.each(ZONES)('in %s', (zone) => {
		const local = (hour: number, minute = 0) =>
			DateTime.fromObject({ year: 2026, month: 11, day: 20, hour, minute }, { zone }).toSeconds();
		const start = local(0);
		const end = local(23, 59) + 59;
		const byBound = (bound: unknown) => (bound === 'gt' || bound === 'lte' ? end : start);

		/** How a field reads values, where that is not what is expected of it. */
		const misread = (field: INodeProperties, expected: Array<[written: unknown, wanted: unknown]>) =>
			expected.flatMap(([written, wanted]) => {
				const result = attempt(() => readerOf(field)(written, field.name, envIn(zone)));
				const same = result instanceof FieldError ? wanted === FieldError : isDeepStrictEqual(result, wanted);
				return same ? [] : [{ field: field.name, written, wanted, result }];
			});

		it('reads each spelling alone', () => {
			const points = [start, String(start), new Date(start * 1000), DateTime.fromSeconds(start)];
			const wrong = singles.flatMap((field) =>
				misread(field, [
					...DAYS.map((day) => [day, byBound(field.typeOptions?.bound)] as [string, unknown]),
					...MOMENTS.map((moment) => [` ${moment} `, local(9, 30)] as [string, unknown]),
					...points.map((point) => [point, start] as [unknown, unknown]),
					...WRONG.map((written) => [written, FieldError] as [unknown, unknown]),
				]),
			);
			expect(wrong).toEqual([]);
		});

		it('reads each spelling in each end of a range', () => {
			const inRange = (written: unknown, wanted: (bound: string) => unknown) =>
				['gt', 'gte', 'lt', 'lte'].map((bound): [unknown, unknown] => [
					{ range: { [bound]: written } },
					wanted(bound),
				]);
			const wrong = timeRanges.flatMap((field) =>
				misread(field, [
					...DAYS.flatMap((day) => inRange(day, (bound) => ({ [bound]: byBound(bound) }))),
					...DAYS.map((day): [unknown, unknown] => [{ exact: { value: day } }, { gte: start, lte: end }]),
					...MOMENTS.flatMap((moment) => inRange(moment, (bound) => ({ [bound]: local(9, 30) }))),
					...MOMENTS.map((moment): [unknown, unknown] => [{ exact: { value: moment } }, local(9, 30)]),
					...WRONG.flatMap((written) => inRange(written, () => FieldError)),
				]),
			);
			expect(wrong).toEqual([]);
		});
	});

	it('keeps its words, in any capitals', () => {
		const worded = singles.filter(({ typeOptions }) => typeOptions?.words);
		expect(worded.length).toBeGreaterThan(10);
		for (const field of worded) {
			for (const word of field.typeOptions!.words as string[]) {
				for (const written of [word, ` ${word.toUpperCase()} `])
					expect(readerOf(field)(written, '', envIn('UTC'))).toBe(word);
			}
			expect(attempt(() => readerOf(field)('later', '', envIn('UTC')))).toBeInstanceOf(FieldError);
		}
	});
});

describe('v2', () => {
	const field = (bound?: string): INodeProperties => ({
		displayName: 'Created',
		name: 'created',
		type: 'dateTime',
		default: '',
		...(bound ? { typeOptions: { bound } } : {}),
	});
	it.each([
		['2026-01-15T09:00:00.123456Z', undefined, '2026-01-15T09:00:00.123Z'],
		['2026-01-15 9:00', undefined, '2026-01-15T08:00:00.000Z'],
		[1780000000.123, undefined, '2026-05-28T20:26:40.123Z'],
		['2026-11-20', 'lte', '2026-11-20T22:59:59.999Z'],
		['2026-11-20', 'gt', '2026-11-20T22:59:59.999Z'],
		['2026-11-20', 'lt', '2026-11-19T23:00:00.000Z'],
	])('takes %s (%s) as %s', (value, bound, text) => {
		expect(readerOf(field(bound))(value, '', envIn('Europe/Berlin', 'v2'))).toBe(text);
	});
	it('and lists whose ends are parameters of their own count days whole as well', () => {
		const ends = Object.fromEntries(
			singles.flatMap(({ name, typeOptions }) => (typeOptions?.bound ? [[name, typeOptions.bound]] : [])),
		);
		expect(ends).toEqual({
			created_after: 'gt',
			created_before: 'lt',
			created_gt: 'gt',
			created_gte: 'gte',
			created_lt: 'lt',
			created_lte: 'lte',
		});
	});
});

describe('ranges', () => {
	const day = (text: string) => DateTime.fromISO(text, { zone: 'Europe/Berlin' }).toSeconds();

	it.each([
		['from the day on which it ends', { gte: '2026-11-20', lte: '2026-11-20' }],
		['before the day after', { gte: '2026-11-20', lt: '2026-11-21' }],
		['after one day until the next', { gt: '2026-11-19', lte: '2026-11-20' }],
	])('take one day: %s', async (_what, range) => {
		const { created } = (await listed({ range })) as { created: Record<string, string> };
		const first = Number(created.gte ?? Number(created.gt) + 1);
		const last = Number(created.lte ?? Number(created.lt) - 1);
		expect([first, last]).toEqual([day('2026-11-20'), day('2026-11-21') - 1]);
	});

	it.each([
		[{ gte: '2026-11-21', lte: '2026-11-20' }],
		[{ gte: '2026-11-20', lt: '2026-11-20' }],
		[{ gt: '2026-11-20', lte: '2026-11-20' }],
		[{ gt: '2026-11-20', lt: '2026-11-21' }],
		[{ gte: 1780000001, lte: 1780000000 }],
		[{ gt: 1780000000, lte: 1780000000 }],
	])('say so when nothing can be in them: %j', async (range) => {
		expect(await listed({ range })).toContain(
			'"Created" leaves nothing to find, as it ends before it begins',
		);
	});

	it('of numbers as well', () => {
		const amounts = all.filter((field) => isRange(field) && valuesOf(field)[0].type !== 'dateTime');
		expect(amounts).toHaveLength(1);
		const read = (value: unknown) => resolveAmounts(readerOf(amounts[0])(value, 'Amount', envIn('UTC')));
		expect(read({ range: { gte: 5, lte: 5 } })).toEqual({ gte: 5, lte: 5 });
		expect(attempt(() => read({ range: { gte: 6, lte: 5 } }))).toBeInstanceOf(FieldError);
	});
});

describe('dates within JSON and texts', () => {
	const DATE = 'new Date("2026-01-15T09:00:00.123Z")';
	const LUXON = 'DateTime.fromISO("2026-01-15T09:00:00.123Z")';

	it('are times of Stripe in Extra Parameters, and text in metadata', async () => {
		const extraParameters = `={{ { redeem_by: ${DATE}, deep: [{ at: ${DATE} }], metadata: { at: ${DATE} } } }}`;
		expect(await coupon({ redeem_by: '2027-01-01' }, { extraParameters })).toEqual({
			percent_off: '10',
			redeem_by: '1768467600',
			deep: [{ at: '1768467600' }],
			metadata: { at: '2026-01-15T09:00:00.123Z' },
		});
	});

	it('are text as a value of metadata and in its JSON', async () => {
		const metadata = {
			entry: [
				{ key: 'date', value: `={{ ${DATE} }}` },
				{ key: 'luxon', value: `={{ ${LUXON} }}` },
			],
			json: [{ json: `={{ { inside: ${DATE} } }}` }],
		};
		expect(await sent({ resource: 'coupon', operation: 'create', percent_off: 10, metadata })).toEqual({
			percent_off: '10',
			metadata: {
				date: '2026-01-15T09:00:00.123Z',
				luxon: '2026-01-15T10:00:00.123+01:00',
				inside: '2026-01-15T09:00:00.123Z',
			},
		});
	});

	it('are refused when invalid, with their place', async () => {
		expect(await coupon({}, { extraParameters: '={{ { a: { at: new Date("x") } } }}' })).toContain(
			'"Extra Parameters: a: at" is an invalid date',
		);
	});
});

/** Moments at which clocks are put forward or back, from the middle of 2024 on for two years. */
function changesIn(zone: string): number[] {
	const offset = (instant: number) => DateTime.fromMillis(instant, { zone }).offset;
	const WEEK = 7 * 86_400_000;
	const from = Date.UTC(2024, 6);
	const found: number[] = [];
	for (let at = from; at < from + 104 * WEEK; at += WEEK) {
		if (offset(at) === offset(at + WEEK)) continue;
		let [before, after] = [at, at + WEEK];
		while (after - before > 60_000) {
			const middle = before + Math.floor((after - before) / 120_000) * 60_000;
			if (offset(middle) === offset(before)) before = middle;
			else after = middle;
		}
		found.push(after);
	}
	return found;
}

/** What Luxon shows for a moment in a zone, in each spelling. */
const SPELLINGS = [
	"yyyy-MM-dd'T'HH:mm:ss",
	'yyyy-MM-dd HH:mm:ss',
	'yyyy/M/d H:mm:ss',
	'd LLL yyyy HH:mm:ss',
	'EEE, dd LLL yyyy HH:mm:ss',
	'LLLL d, yyyy, h:mm:ss a',
	'EEE LLL dd yyyy HH:mm:ss',
];
const WITH_OFFSET = [
	"yyyy-MM-dd'T'HH:mm:ssZZ",
	'EEE, dd LLL yyyy HH:mm:ss ZZZ',
	"EEE LLL dd yyyy HH:mm:ss 'GMT'ZZZ '('ZZZZZ')'",
];
const format = (instant: number, zone: string, spelling: string) =>
	DateTime.fromMillis(instant, { zone, locale: 'en-US' }).toFormat(spelling);

describe(`any time (SEED=${seed})`, () => {
	const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
	const seconds = fc.integer({ min: Date.UTC(1980, 0, 2) / 1000, max: Date.UTC(2199, 11, 30) / 1000 });
	const OPTIONS = { seed, numRuns: 300 };
	const read = (text: string, zone: string) => attempt(() => readText(text, 'Date', zone).start);
	/** Every moment at which the clocks of a zone show a time, by trying each offset there is. */
	const momentsAt = (local: number, zone: string) =>
		Array.from({ length: (26 * 60) / 15 + 1 }, (_, i) => local + (12 * 60 - i * 15) * 60_000).filter(
			(instant) => instant + DateTime.fromMillis(instant, { zone }).offset * 60_000 === local,
		);

	it('that clocks show once is read back from each spelling; others are refused', () => {
		fc.assert(
			fc.property(seconds, zones, fc.constantFrom(...SPELLINGS), (at, zone, spelling) => {
				const local = at * 1000 + DateTime.fromSeconds(at, { zone }).offset * 60_000;
				fc.pre(local % 86_400_000 !== 0);
				const result = read(format(at * 1000, zone, spelling), zone);
				if (momentsAt(local, zone).length === 1) expect(result).toBe(at * 1000);
				else expect(result).toBeInstanceOf(FieldError);
			}),
			OPTIONS,
		);
	});

	it('with an offset is read back, whatever the zone of the workflow', () => {
		fc.assert(
			fc.property(seconds, zones, zones, fc.constantFrom(...WITH_OFFSET), (at, zone, own, spelling) => {
				expect(read(format(at * 1000, zone, spelling), own)).toBe(at * 1000);
			}),
			OPTIONS,
		);
	});

	it('of any numbers means what Luxon says, or is refused', () => {
		const two = (low: number, high: number) => fc.integer({ min: low, max: high });
		fc.assert(
			fc.property(
				two(1979, 2201),
				two(0, 14),
				two(0, 33),
				two(0, 26),
				two(0, 66),
				zones,
				(year, month, day, hour, minute, zone) => {
					const pad = (number: number) => String(number).padStart(2, '0');
					const result = read(`${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:01`, zone);
					const utc = DateTime.fromObject({ year, month, day, hour, minute, second: 1 }, { zone: 'UTC' });
					const moments = utc.isValid && hour < 24 ? momentsAt(utc.toMillis(), zone) : [];
					if (moments.length === 1) expect(result).toBe(moments[0]);
					else expect(result).toBeInstanceOf(FieldError);
				},
			),
			OPTIONS,
		);
	});
});

describe('where clocks change', () => {
	let changes: Array<{ zone: string; change: number }>;
	beforeAll(() => {
		changes = Intl.supportedValuesOf('timeZone').flatMap((zone) =>
			changesIn(zone).map((change) => ({ zone, change })),
		);
	});

	it('a day is whole, and no two days share a second', () => {
		expect(changes.length).toBeGreaterThan(400);
		const wrong = changes.flatMap(({ zone, change }) =>
			[-1, 0, 1].flatMap((days) => {
				const day = DateTime.fromMillis(change, { zone }).startOf('day').plus({ days });
				const text = day.toISODate()!;
				const { start, end } = readText(text, 'Date', zone);
				const shown = [start - 1, start, end, end + 1].map((at) => format(at, zone, 'yyyy-MM-dd'));
				const around = [day.minus({ days: 1 }), day, day, day.plus({ days: 1 })].map((at) => at.toISODate());
				return isDeepStrictEqual(shown, around) ? [] : [{ zone, text, shown }];
			}),
		);
		expect(wrong).toEqual([]);
	});

	it('an hour that is missing and one that comes twice are refused, those beside them are not', () => {
		const wrong = changes.flatMap(({ zone, change }) => {
			const { offset } = DateTime.fromMillis(change, { zone });
			const before = DateTime.fromMillis(change - 1, { zone }).offset;
			const [low, high] = [before, offset].sort((a, b) => a - b).map((minutes) => change + minutes * 60_000);
			const at = (local: number) =>
				attempt(() => readText(format(local, 'UTC', "yyyy-MM-dd'T'HH:mm:ss"), 'Date', zone));
			const inside = [low + 1000, (low + high) / 2 + 1000, high - 1000].map(at);
			const beside = [low - 1000, high + 1000].map(at);
			const says = offset > before ? 'skips' : 'has twice';
			const right =
				inside.every((result) => result instanceof FieldError && result.problem.includes(says)) &&
				beside.every((result) => !(result instanceof FieldError));
			return right ? [] : [{ zone, change, inside, beside }];
		});
		expect(wrong).toEqual([]);
	});

	it('a day that a zone skipped is refused', () => {
		const { problem } = attempt(() => readText('2011-12-30', 'Date', 'Pacific/Apia')) as FieldError;
		expect(problem).toContain('is a day that Pacific/Apia skipped');
	});
});

describe('the zone of the server', () => {
	const at = Date.UTC(2026, 10, 20, 9, 30, 15);
	const tasks = ZONES.flatMap((zone) =>
		[...SPELLINGS, ...WITH_OFFSET].map((spelling) => [format(at, zone, spelling), zone]),
	);

	it.each(['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])('does not matter: %s', (TZ) => {
		const script = join(__dirname, '../support/dates.ts');
		const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script], {
			input: JSON.stringify(tasks),
			encoding: 'utf8',
			env: { ...process.env, TZ },
		});
		if (!stdout) throw new Error(stderr);
		const { server, read } = JSON.parse(stdout) as { server: string; read: unknown[] };
		expect(server).toBe(DateTime.fromObject({ year: 2026, month: 1, day: 15 }, { zone: TZ }).toUTC().toISO());
		expect(read).toEqual(tasks.map(() => ({ start: at, end: at })));
	});
});
