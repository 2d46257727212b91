import type { ResourceWords } from '../types';

const REPORT_TYPE = 'e.g. balance_change_from_activity.itemized.3';

export const reportRun: ResourceWords = {
	value: 'reportRun',
	name: 'Report Run',
	aliases: ['financial report', 'balance report', 'payout reconciliation report', 'run report'],
	operations: {
		'reporting.reportRuns.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a report run',
			description:
				'Have Stripe make a report as a CSV file. It takes a while: get the run until its status is succeeded, then download the file in its result.',
			fields: {
				report_type: {
					description: 'Which report, by the ID of its type. Get Many of Report Type lists them all.',
					placeholder: REPORT_TYPE,
				},
				'parameters.columns': {
					description: 'Names of the columns to have. Left out, the usual ones of the report.',
					placeholder: 'e.g. balance_transaction_id',
				},
				'parameters.connected_account': {
					description: 'Only what belongs to this connected account, in reports for platforms',
					placeholder: 'e.g. acct_1ABC…',
				},
				'parameters.currency': 'Only amounts in this currency, as a three-letter ISO code such as usd',
				'parameters.interval_end':
					'Up to when the report goes, this moment not included. The report type says how far data is ready.',
				'parameters.interval_start': 'From when on the report goes, this moment included',
				'parameters.payout': 'Only what makes up this payout, in payout reports. Its ID starts with po_.',
				'parameters.reporting_category': {
					default: 'charge',
					description: 'Only one kind of balance transaction',
				},
				'parameters.timezone': {
					label: 'Time Zone',
					default: 'Etc/UTC',
					// Otherwise it would be spelled like the bank code.
					values: { 'America/Swift_Current': 'America/Swift_Current' },
					description: 'In which time zone dates in the report are written. By default UTC.',
				},
			},
		},
		'reporting.reportRuns.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a report run',
			description: 'Read whether a report is ready, and the address of its file',
			fields: { report_run: 'The report run to work with. Its ID starts with frr_.' },
		},
		'reporting.reportRuns.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many report runs',
			description: 'List reports that were asked for, newest first',
		},
	},
};

export const reportType: ResourceWords = {
	value: 'reportType',
	name: 'Report Type',
	aliases: ['kinds of reports', 'available reports'],
	operations: {
		'reporting.reportTypes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a report type',
			description: 'Read for which time a kind of report has data, and which columns it has',
			fields: { report_type: 'The type of report, by an ID such as balance.summary.1' },
		},
		'reporting.reportTypes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many report types',
			description: 'List the kinds of reports that Stripe can make, with the time for which data is ready',
		},
	},
};

export const scheduledQueryRun: ResourceWords = {
	value: 'scheduledQueryRun',
	name: 'Scheduled Query Run',
	aliases: ['sigma query results', 'stripe sigma', 'scheduled query'],
	operations: {
		'sigma.scheduledQueryRuns.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a scheduled query run',
			description: 'Read one run of a scheduled Sigma query, with the address of the file that it made',
			fields: { scheduled_query_run: 'The query run to work with. Its ID starts with sqr_.' },
		},
		'sigma.scheduledQueryRuns.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many scheduled query runs',
			description: 'List runs of scheduled Sigma queries, newest first',
		},
	},
};
