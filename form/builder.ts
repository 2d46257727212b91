import type { INodeProperties } from 'n8n-workflow';
import type { Param } from '../api/facts';
import type { Context } from './context';

/** What every kind of field starts from. */
export interface Base {
	displayName: string;
	name: string;
	description?: string;
	placeholder?: string;
}

/** Builds the form field of one parameter. */
export type Builder = (param: Param, base: Base, context: Context) => INodeProperties;
