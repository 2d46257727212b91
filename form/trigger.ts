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
				description: 'Whole: what happened and the object that it happened to, as it was then',
			},
			{
				name: 'Thin Events (v2)',
				value: 'thin',
				description: "Those of Stripe's v2 API, which only name the object: it is fetched",
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
			'What starts the workflow. Type a word or a part of the type to find one. An issuing authorization request wants its answer within two seconds, which no workflow can give: use it to take note only.',
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
		description: 'What starts the workflow. Type a word or a part of the type to find one.',
	},
];

/** Whose events: an account's own, or those of accounts that are connected to it. */
export const listenTo: INodeProperties = {
	displayName: 'Whose Events',
	name: 'listenTo',
	type: 'options',
	noDataExpression: true,
	options: [
		{ name: 'Connected Accounts', value: 'connected', description: 'Those of the accounts on your platform' },
		{ name: 'Own Account', value: 'own', description: 'Those of the account that the key belongs to' },
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
		'Only events of these connected accounts. What was missed can be caught up for chosen accounts only, as Stripe has no list of the events of all of them.',
};

const fetchWhole: INodeProperties = {
	displayName: 'Fetch Object',
	name: 'fetchWhole',
	type: 'boolean',
	default: true,
	description:
		'Whether the object that a thin event is about is fetched from Stripe when the workflow starts, into stripe_object',
};

const afterPause: INodeProperties = {
	displayName: 'Include Time While Inactive',
	name: 'afterPause',
	type: 'boolean',
	default: false,
	description:
		'Whether events that happened while the workflow was deactivated start it once it is active again; Stripe keeps events for 30 days',
};

const runAgain: INodeProperties = {
	displayName: 'Run Again After a Crash',
	name: 'runAgain',
	type: 'boolean',
	default: false,
	description:
		'Whether an event whose execution was cut off when n8n stopped runs once more after the restart. Careful: the execution that was cut off may have done part of its work, and the second one does that part again, so a payment or an email can go out twice. Turn on only if every step may safely happen twice. Needs n8n 2.20 or later; has no effect in queue mode.',
};

const hold: INodeProperties = {
	displayName: 'Hold and Order (Seconds)',
	name: 'hold',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 60 },
	default: 0,
	description:
		'Stripe does not send events in order. Holds each for so long, then starts the workflow for one after the other, in the order in which they happened. What comes later than that cannot be ordered.',
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
				"In which version of Stripe's API events are told. Empty for the version of this node when the endpoint is made; it then stays until the trigger changes.",
		},
		{
			displayName: 'Catch Up',
			name: 'catchUp',
			type: 'boolean',
			default: true,
			description:
				'Whether events that Stripe could not deliver, or that came while n8n was down, are read from its list every minute. The key needs the permission to read events.',
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
					description: 'Live endpoints for connected accounts get test events too',
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
				'How old a signed call may be; older ones are refused, so that nobody can send one again later',
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
