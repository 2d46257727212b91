import type { ResourceWords } from '../types';

export const invoiceRenderingTemplate: ResourceWords = {
	value: 'invoiceRenderingTemplate',
	name: 'Invoice Rendering Template',
	aliases: ['invoice template', 'invoice design', 'archive invoice template'],
	fields: {
		invoice_rendering_template: 'The template to work with',
	},
	operations: {
		'invoiceRenderingTemplates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice rendering template',
			description: 'Read one invoice template. Templates are designed in the dashboard.',
			fields: {
				version: {
					description: 'Version of the template to read. Default: the latest.',
					placeholder: 'e.g. 1',
				},
			},
		},
		'invoiceRenderingTemplates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice rendering templates',
			description: 'List invoice templates, newest first',
			fields: { status: { default: 'active', description: 'Only active templates, or only archived ones' } },
		},
		'invoiceRenderingTemplates.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive an invoice rendering template',
			description:
				'Archive a template, so that nothing new can use it. Customers and invoices that have it keep it.',
		},
		'invoiceRenderingTemplates.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive an invoice rendering template',
			description: 'Make an archived template available again',
		},
	},
};
