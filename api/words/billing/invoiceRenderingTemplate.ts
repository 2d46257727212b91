import type { ResourceWords } from '../types';

export const invoiceRenderingTemplate: ResourceWords = {
	value: 'invoiceRenderingTemplate',
	name: 'Invoice Rendering Template',
	aliases: ['invoice template', 'invoice design', 'archive invoice template'],
	fields: {
		invoice_rendering_template: 'The template to work with. Its ID starts with inrtem_.',
	},
	operations: {
		'invoiceRenderingTemplates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice rendering template',
			description: 'Read one template for the look of invoices; they are designed in the dashboard',
			fields: {
				version: {
					description: 'Which version of the template to read. Left out, the latest.',
					placeholder: 'e.g. 1',
				},
			},
		},
		'invoiceRenderingTemplates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice rendering templates',
			description: 'List the templates for the look of invoices, newest first',
			fields: { status: { default: 'active', description: 'Only templates in use, or only retired ones' } },
		},
		'invoiceRenderingTemplates.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive an invoice rendering template',
			description: 'Retire a template: it cannot be chosen any more, but invoices that have it keep it',
		},
		'invoiceRenderingTemplates.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive an invoice rendering template',
			description: 'Bring a retired template back into use',
		},
	},
};
