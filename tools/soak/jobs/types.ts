import type { IDataObject, INode } from 'n8n-workflow';

/** What a job must leave at Stripe, each once: in this list, under this name. */
export interface Trace {
	list: TraceList;
	name: string;
}

/** Where names are found again at Stripe. */
export const TRACES = {
	'/v1/payouts': 'description',
	'/v1/customers': 'name',
	'/v1/files': 'filename',
} as const;
export type TraceList = keyof typeof TRACES;

/** One kind of work: a workflow that a call with a number starts, and whose last node's items are the answer. */
export interface Kind {
	/** Of the workflow and in its address. */
	name: string;
	/** What follows the webhook. */
	nodes: INode[];
	/** What job of this number leaves at Stripe, in the order of the items that come out. */
	traces: (number: number) => Trace[];
	/** What is wrong with what came out; undefined where nothing is. */
	problem: (items: IDataObject[], number: number) => string | undefined;
}

/** One execution that was asked for. */
export interface Job {
	kind: Kind;
	number: number;
}
