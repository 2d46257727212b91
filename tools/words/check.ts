import { choices } from './checks/choices';
import { defaults } from './checks/defaults';
import { longLabel, severalLabels } from './checks/labels';
import { limits } from './checks/limits';
import { missing } from './checks/missing';
import { rules, rulesOf } from './checks/rules';
import { tics, ticsOf } from './checks/tics';
import { updates } from './checks/updates';
import type { Commented } from './comments';
import type { Check, Fault, Finding } from './finding';
import { placesOf, type OperationForm, type Place } from './places';

const CHECKS: Check[] = [limits, defaults, updates, choices, missing, tics, rules, longLabel];

/** What is wrong with the words of these forms, place by place. */
export function faultsIn(forms: OperationForm[], comments: Commented): Finding[] {
	const places = forms.flatMap((form) => placesOf(form, comments));
	return [...forms.flatMap(faultsOfOperation), ...places.flatMap(faultsOfPlace), ...severalLabels(places)];
}

function faultsOfOperation({ operation, words: { description } }: OperationForm): Finding[] {
	const faults: Fault[] = [...ticsOf(description), ...rulesOf(description)];
	return faults.map((fault) => ({ ...fault, where: operation.id, ours: description }));
}

/** What is wrong with the words of one field. */
export const faultsOfPlace = (place: Place): Finding[] =>
	CHECKS.flatMap((check) => check(place)).map((fault) => ({
		ours: place.field.description ?? place.field.displayName,
		...fault,
		where: `${place.operation.id} ${place.path}`,
	}));
