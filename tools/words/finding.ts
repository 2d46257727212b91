import type { Place } from './places';

/** What can be wrong, in the order of the report. */
export const KINDS = [
	'contradicted limit',
	'omitted limit',
	'unfounded limit',
	'contradicted default',
	'omitted default',
	'leaving out on an update',
	'omitted condition',
	'unknown choice',
	'unknown name',
	'no description',
	'tic',
	'rule',
	'long label',
	'several labels',
	'excuse without use',
] as const;

export type Kind = (typeof KINDS)[number];

/** What one check found in one text. */
export interface Fault {
	kind: Kind;
	/** What is wrong, and what to write instead. */
	say: string;
	/** Where Stripe says otherwise: a few words of its comment, to print and forget. */
	stripe?: string;
	/** What it is about, where that is not the description. */
	ours?: string;
}

/** A fault and its place. */
export interface Finding extends Fault {
	/** `payouts.create statement_descriptor` */
	where: string;
	/** Our text. */
	ours: string;
}

/** Looks at one field. */
export type Check = (place: Place) => Fault[];
