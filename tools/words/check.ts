import type { ResourceWords } from '../../api/words/types';
import { choices } from './checks/choices';
import { conditions } from './checks/conditions';
import { defaults } from './checks/defaults';
import { longLabel, severalLabels } from './checks/labels';
import { limits } from './checks/limits';
import { missing } from './checks/missing';
import { names, unknownNames } from './checks/names';
import { rules, rulesOf } from './checks/rules';
import { tics, ticsOf } from './checks/tics';
import { updates } from './checks/updates';
import type { Commented } from './comments';
import type { Check, Fault, Finding } from './finding';
import { placesOf, type OperationForm, type Place } from './places';

const CHECKS: Check[] = [
	limits,
	defaults,
	updates,
	conditions,
	choices,
	names,
	missing,
	tics,
	rules,
	longLabel,
];

/** What is wrong with the words of these forms, place by place. */
export function faultsIn(forms: OperationForm[], comments: Commented): Finding[] {
	const byResource = new Map<ResourceWords, Place[]>();
	for (const form of forms) {
		const before = byResource.get(form.resource) ?? [];
		byResource.set(form.resource, [...before, ...placesOf(form, comments)]);
	}
	const places = [...byResource.values()].flat();
	return [
		// An operation may speak of what another one of its resource does.
		...forms.flatMap((form) => faultsOfOperation(form, byResource.get(form.resource)!)),
		...places.flatMap(faultsOfPlace),
		...severalLabels(places),
	];
}

function faultsOfOperation({ operation, words: { description } }: OperationForm, places: Place[]): Finding[] {
	const faults: Fault[] = [
		...ticsOf(description),
		...unknownNames(description, places),
		...rulesOf(description),
	];
	return faults.map((fault) => ({ ...fault, where: operation.id, ours: description }));
}

/** What is wrong with the words of one field. */
export const faultsOfPlace = (place: Place): Finding[] =>
	CHECKS.flatMap((check) => check(place)).map((fault) => ({
		ours: place.field.description ?? place.field.displayName,
		...fault,
		where: `${place.operation.id} ${place.path}`,
	}));
