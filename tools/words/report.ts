import { KINDS, type Finding } from './finding';

/** The same fault of the same text, and where it stands. */
interface Group {
	finding: Finding;
	places: string[];
}

function groupsOf(findings: Finding[]): Group[] {
	const groups = new Map<string, Group>();
	for (const finding of findings) {
		const key = [finding.kind, finding.ours, finding.say].join('\n');
		const group = groups.get(key) ?? { finding, places: [] };
		if (!group.places.includes(finding.where)) group.places.push(finding.where);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** So many places are named; of the others, how many they are. */
const NAMED = 3;

function linesOf({ finding, places }: Group): string[] {
	const more = places.length > NAMED ? [`and ${places.length - NAMED} more`] : [];
	return [
		`${finding.kind}: ${[...places.slice(0, NAMED), ...more].join(', ')}`,
		`  ours:   ${finding.ours}`,
		...(finding.stripe ? [`  Stripe: … ${finding.stripe} …`] : []),
		`  ${finding.say}`,
	];
}

/** What a person reads: each fault of a text once, and at the end how many there are of each kind. */
export function report(findings: Finding[]): string[] {
	const groups = groupsOf(findings);
	const byKind = KINDS.map((kind) => groups.filter(({ finding }) => finding.kind === kind));
	const counts = byKind.flatMap((own, i) =>
		own.length
			? [
					`${String(own.length).padStart(6)}  ${KINDS[i]} (fields: ${own.flatMap(({ places }) => places).length})`,
				]
			: [],
	);
	return [
		...byKind.flat().flatMap((group) => [...linesOf(group), '']),
		...(counts.length ? counts : ['Nothing to mend.']),
	];
}
