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
				'Have Stripe create a report as a CSV file. It takes a while: get the run until its status is succeeded, then download the file in its result.',
			shown: ['parameters.interval_start', 'parameters.interval_end'],
			order: ['report_type', 'parameters.interval_start', 'parameters.interval_end'],
			fields: {
				report_type: {
					description: 'Kind of report, by its ID',
					placeholder: REPORT_TYPE,
				},
				parameters: 'Data of the report',
				'parameters.columns': {
					description: 'Names of the columns. Default: the standard ones of the report.',
					placeholder: 'e.g. balance_transaction_id',
				},
				'parameters.connected_account': 'Only data of this connected account. Only in reports for platforms.',
				'parameters.currency': 'Only amounts in this currency, a three-letter ISO code such as usd',
				'parameters.interval_end':
					'End of the data, not included. The report type shows the time for which data is ready. Most reports need it.',
				'parameters.interval_start': 'Start of the data, included. Most reports need it.',
				'parameters.payout': 'Only data of this payout. Only in payout reports.',
				'parameters.reporting_category': {
					default: 'charge',
					description: 'Only one kind of balance transaction',
				},
				'parameters.timezone': {
					label: 'Time Zone',
					default: 'Etc/UTC',
					// Otherwise it would be spelled like the bank code.
					values: { 'America/Swift_Current': 'America/Swift_Current' },
					description: 'Time zone of all times in the report. Default: Etc/UTC.',
				},
			},
		},
		'reporting.reportRuns.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a report run',
			description: 'Get the status of a report and, once it is ready, the URL of its file',
			fields: { report_run: 'The report run to work with' },
		},
		'reporting.reportRuns.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many report runs',
			description: 'List report runs, newest first',
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
			description: 'Get one kind of report with its columns and the time for which it has data',
			fields: { report_type: 'Kind of report, by an ID such as balance.summary.1' },
		},
		'reporting.reportTypes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many report types',
			description: 'List the kinds of reports, with the time for which data is ready',
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
			description: 'Get one run of a scheduled Sigma query, with the URL of its result file',
			fields: { scheduled_query_run: 'The query run to work with' },
		},
		'sigma.scheduledQueryRuns.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many scheduled query runs',
			description: 'List runs of scheduled Sigma queries, newest first',
		},
	},
};
