import type { Excuse } from './excused';
import type { Finding } from './finding';

const patternOf = (where: string) =>
	new RegExp(
		`^${where
			.split('*')
			.map((part) => part.replace(/[.\\+?^${}()|[\]]/g, '\\$&'))
			.join('.*')}$`,
	);

/** Takes out what is excused. @returns what is left, and the excuses that excused nothing */
export function excuse(findings: Finding[], excuses: Excuse[]): { left: Finding[]; unused: Finding[] } {
	const patterns = excuses.map((one) => ({ ...one, pattern: patternOf(one.where), used: false }));
	const left = findings.filter(({ kind, where, ours }) => {
		const known = patterns.filter(
			(one) => one.kind === kind && one.pattern.test(where) && (one.ours === undefined || one.ours === ours),
		);
		for (const one of known) one.used = true;
		return known.length === 0;
	});
	const unused = patterns
		.filter(({ used }) => !used)
		.map(({ kind, where, why }): Finding => ({
			kind: 'excuse without use',
			where,
			ours: why,
			say: `nothing of the kind "${kind}" is found there: take it out of excused.ts`,
		}));
	return { left, unused };
}
