import type { INodeProperties } from 'n8n-workflow';
import { eventOptions, thinEventOptions } from './event-types';

/** The choices of both triggers: which events. */
export const events: INodeProperties[] = [
	{
		displayName: 'Kind of Events',
		name: 'payload',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Events',
				value: 'snapshot',
				description: 'Complete: what happened, and the object as it was at that time',
			},
			{
				name: 'Thin Events (v2)',
				value: 'thin',
				description: "Events of Stripe's v2 API, which only name the object. The trigger fetches it.",
			},
		],
		default: 'snapshot',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		options: eventOptions,
		default: [],
		displayOptions: { show: { payload: ['snapshot'] } },
		description:
			'Events that start the workflow. Type a word or part of the type to find one. Stripe needs the answer to an issuing authorization request within two seconds, which no workflow can give: use that event only to record it.',
	},
	{
		displayName: 'Events',
		name: 'thinEvents',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		options: thinEventOptions,
		default: [],
		displayOptions: { show: { payload: ['thin'] } },
		description: 'Events that start the workflow. Type a word or part of the type to find one.',
	},
];

/** Whose events: an account's own, or those of accounts that are connected to it. */
export const listenTo: INodeProperties = {
	displayName: 'Whose Events',
	name: 'listenTo',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Connected Accounts',
			value: 'connected',
			description: 'Events of the accounts on your platform',
		},
		{ name: 'Own Account', value: 'own', description: 'Events of the account that the key belongs to' },
	],
	default: 'own',
};

const accounts: INodeProperties = {
	displayName: 'Accounts',
	name: 'accounts',
	type: 'string',
	default: '',
	placeholder: 'e.g. acct_1ABC, acct_1DEF',
	description:
		'Connected accounts to listen to, separated by commas. Missed events can be caught up only for accounts named here, because Stripe has no list of the events of all of them.',
};

const fetchWhole: INodeProperties = {
	displayName: 'Fetch Object',
	name: 'fetchWhole',
	type: 'boolean',
	default: true,
	description:
		'Whether to fetch the object that a thin event is about when the workflow starts. It comes out as stripe_object.',
};

const afterPause: INodeProperties = {
	displayName: 'Include Time While Inactive',
	name: 'afterPause',
	type: 'boolean',
	default: false,
	description:
		'Whether events from the time when the workflow was inactive start it once it is active again. Stripe keeps events for 30 days.',
};

const runAgain: INodeProperties = {
	displayName: 'Run Again After a Crash',
	name: 'runAgain',
	type: 'boolean',
	default: false,
	description:
		'Whether an event whose execution was cut off when n8n stopped runs once more after the restart. Careful: the second run repeats what the first one had already done, so a payment or an email can go out twice. Turn it on only if every step may safely happen twice. Needs n8n 2.20 or later; has no effect in queue mode.',
};

const hold: INodeProperties = {
	displayName: 'Hold and Order (Seconds)',
	name: 'hold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 60 },
	default: 0,
	description:
		'Number of seconds to hold each event. The workflow then starts for one event after the other, in the order in which they happened; Stripe does not send them in order. Events that arrive later than that cannot be put in order.',
};

/** Options of the trigger that Stripe calls. */
export const webhookOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		accounts,
		{
			displayName: 'API Version',
			name: 'apiVersion',
			type: 'string',
			default: '',
			placeholder: 'e.g. 2026-10-28.endive',
			description:
				"Version of Stripe's API in which events are sent. Default: that of this node when the endpoint is created. It stays until you change the trigger.",
		},
		{
			displayName: 'Catch Up',
			name: 'catchUp',
			type: 'boolean',
			default: true,
			description:
				"Whether to read events that Stripe could not deliver, or that happened while n8n was down, from Stripe's list every minute. The key needs the permission to read events.",
		},
		fetchWhole,
		hold,
		afterPause,
		{
			displayName: 'Live and Test Events',
			name: 'modes',
			type: 'options',
			default: 'key',
			options: [
				{
					name: 'Both',
					value: 'both',
					description: 'Live endpoints for connected accounts receive test events too',
				},
				{ name: "Only of the Key's Mode", value: 'key' },
			],
		},
		runAgain,
		{
			displayName: 'Signature Tolerance (Seconds)',
			name: 'tolerance',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 3600 },
			default: 300,
			description:
				'Maximum age of a signed call. Older ones are refused, so that nobody can send one again later.',
		},
	],
};

/** Options of the trigger that reads Stripe's list. */
export const pollOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [accounts, fetchWhole, hold, afterPause, runAgain],
};
