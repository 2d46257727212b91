import type { INodeProperties } from 'n8n-workflow';
import type { Check, Finding } from '../finding';
import type { Place } from '../places';

/** What n8n's form shows of a label before it cuts it off. */
const LONGEST = 29;

/** A label that the form cuts off. */
export const longLabel: Check = ({ field: { displayName } }) =>
	displayName.length > LONGEST
		? [{ kind: 'long label', ours: displayName, say: `${displayName.length} characters: at most ${LONGEST}` }]
		: [];

/** A label without the names of the objects around it. */
const own = (label: string) => label.replace(/^.*: /, '');

/** Of an object with one field only, the field may bear the name of the object. */
const isOfObject = ({ name, displayName }: INodeProperties) =>
	name.includes('__') && !displayName.includes(': ');

/** One parameter that is called differently in different places: all but the name it has most. */
export function severalLabels(places: Place[]): Finding[] {
	const byName = new Map<string, Map<string, Place[]>>();
	for (const place of places) {
		if (!place.param || place.isNameless || place.field.type === 'hidden' || isOfObject(place.field))
			continue;
		const labels = byName.get(place.param.name) ?? new Map<string, Place[]>();
		const label = own(place.field.displayName);
		labels.set(label, [...(labels.get(label) ?? []), place]);
		byName.set(place.param.name, labels);
	}
	return [...byName].flatMap(([name, labels]) => {
		const [most, ...others] = [...labels].sort(([, a], [, b]) => b.length - a.length);
		return others.flatMap(([label, at]) =>
			at.map(({ operation, path }): Finding => ({
				kind: 'several labels',
				where: `${operation.id} ${path}`,
				ours: label,
				say: `${name} is called ${most[0]} at ${most[1].length} places`,
			})),
		);
	});
}
