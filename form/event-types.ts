import type { INodePropertyOptions } from 'n8n-workflow';
import { events, thin } from '../api/generated/events/types.json';
import { events as retired } from '../api/legacy/events/types.json';
import { eventTypes as words } from '../api/words/platform/eventTypes';
import { byLabel, labelOf } from './label';

/** n8n looks in names only: each holds the words and the type. */
const option = (value: string, note = ''): INodePropertyOptions => ({
	name: value === '*' ? words['*'] : `${words[value] ?? labelOf(value)} (${value})${note}`,
	value,
});

const byName = byLabel(({ name }: INodePropertyOptions) => name);

/** All types of whole events, those that Stripe has retired marked: workflows made for them show them. */
export const eventOptions: INodePropertyOptions[] = [
	...events.map((value) => option(value)),
	...retired.map((value) => option(value, ', retired')),
].sort(byName);

/** All types of thin events. */
export const thinEventOptions: INodePropertyOptions[] = thin.map((value) => option(value)).sort(byName);
