import type { INodeProperties } from 'n8n-workflow';
import type { EmptyExpressions } from '../nothing';
import type { Params } from '../../types';

/** What reading a form depends on beside the form itself. */
export interface Env {
	/** IANA name; times without an offset are meant in it. */
	timezone: string;
	/** Stripe's v2 takes times as ISO 8601 text, v1 as unix seconds. */
	version: 'v1' | 'v2';
	/** What becomes of fields whose expression finds nothing. */
	emptyExpressions?: EmptyExpressions;
}

/**
 * Turns what the form holds into what Stripe takes.
 * @param label where in the form, for errors
 * @param extra what Extra Parameters says of the same object, where it is one
 * @returns undefined for what is to be left out
 * @throws FieldError for what cannot be meant
 */
export type Read = (value: unknown, label: string, env: Env, extra?: Params) => unknown;

/**
 * Makes the reader of one kind of field, once for each field of the description.
 * @param readerOf makes the readers of the fields that it holds
 * @param important whether leaving it out would widen or move what happens
 */
export type ReaderOf = (property: INodeProperties, readerOf: MakeReader, important: boolean) => Read;

/**
 * The reader of a field, whichever its kind.
 * @param strict whether it matters, wherever it stands (`nothing.ts`)
 */
export type MakeReader = (property: INodeProperties, strict?: boolean) => Read;

/** The ways in which a form says that nothing was filled in. */
export const isBlank = (value: unknown): value is undefined | null | '' =>
	value === undefined || value === null || value === '';

/** How Stripe is told to unset a value: v1 by an empty text, v2 by JSON's null. */
export const unset = ({ version }: Env): '' | null => (version === 'v2' ? null : '');
