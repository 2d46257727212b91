/** The figures that the benchmark is about: ratios, as times depend on the machine. */
export interface Figures {
	throughput_vs_builtin: number;
	throughput_vs_sdk: number;
	throughput_vs_helper: number;
	cpu_vs_builtin: number;
	rate25_share: number;
	rate100_share: number;
	queue25_share: number;
	queue100_share: number;
	queue_refused: number;
	start_under_429_ratio: number;
	fairness_share: number;
	getmany_vs_builtin: number;
	list_memory_ratio: number;
	event_vs_builtin: number;
	refusal_vs_builtin: number;
	burst_vs_builtin: number;
	tls_vs_builtin: number;
	tls_vs_helper: number;
	tls_vs_limit: number;
	tls_vs_sdk: number;
	tls_vs_sdk_keeping: number;
}

/** What each figure should be at least, or at most. */
export type Aims<Name extends string> = Record<Name, [comparison: '≥' | '≤', value: number]>;

export const AIMS: Aims<keyof Figures> = {
	throughput_vs_builtin: ['≥', 20],
	throughput_vs_sdk: ['≥', 0.8],
	throughput_vs_helper: ['≥', 0.9],
	cpu_vs_builtin: ['≤', 0.8],
	rate25_share: ['≥', 0.95],
	rate100_share: ['≥', 0.95],
	queue25_share: ['≥', 0.9],
	queue100_share: ['≥', 0.9],
	queue_refused: ['≤', 0.05],
	start_under_429_ratio: ['≤', 3],
	fairness_share: ['≥', 0.9],
	getmany_vs_builtin: ['≥', 8],
	list_memory_ratio: ['≤', 1.3],
	event_vs_builtin: ['≤', 1.1],
	refusal_vs_builtin: ['≤', 1],
	burst_vs_builtin: ['≤', 0.5],
	tls_vs_builtin: ['≥', 20],
	tls_vs_helper: ['≥', 0.9],
	tls_vs_limit: ['≥', 0.8],
	// With a connection for each request nothing gets beyond 0.57.
	tls_vs_sdk: ['≥', 0.45],
	tls_vs_sdk_keeping: ['≥', 0.8],
};

/** A table of what was found. */
export interface Found {
	title: string;
	/** The first row is the heading. */
	rows: string[][];
}

/** What a part of the benchmark found. */
export interface Result extends Found {
	figures: Partial<Figures>;
}

export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
export const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
export const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function table(rows: string[][]): string {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	const line = (row: string[]) =>
		`  ${row
			.map((cell, column) => cell.padEnd(widths[column]))
			.join('  ')
			.trimEnd()}`;
	const [heading, ...body] = rows;
	return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

export const show = ({ title, rows }: Found) => `\n${title}\n${table(rows)}`;

/** All figures against what they should be. */
export function summary<Name extends string>(
	figures: Partial<Record<Name, number>>,
	aims: Aims<Name>,
): string {
	const rows = (Object.keys(aims) as Name[]).flatMap((name) => {
		const figure = figures[name];
		if (figure === undefined) return [];
		const [comparison, aim] = aims[name];
		const met = comparison === '≥' ? figure >= aim : figure <= aim;
		return [[name, String(figure), `${comparison} ${aim}`, met ? 'met' : 'missed']];
	});
	return show({ title: 'Figures', rows: [['Figure', 'Measured', 'Aim', ''], ...rows] });
}

/** To three digits. */
export const rounded = (value: number) => Number(value.toPrecision(3));
