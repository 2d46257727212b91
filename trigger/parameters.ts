import type { IDataObject } from 'n8n-workflow';
import { readWatch, type Watch } from './watch';

/** Fields of both triggers that say what is watched for. */
const NAMES = ['payload', 'events', 'thinEvents', 'listenTo', 'options'];

/** What of n8n's contexts is asked for fields of the form. */
interface Asked {
	getNodeParameter(name: string, fallback?: unknown): unknown;
}

/**
 * What the form of a trigger says.
 * @throws FieldError
 */
export const watchOf = (functions: Asked): Watch =>
	readWatch(
		Object.fromEntries(NAMES.map((name) => [name, functions.getNodeParameter(name, '')])) as IDataObject,
	);
