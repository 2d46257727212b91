import type { ResourceWords } from '../types';

export const issuingPhysicalBundle: ResourceWords = {
	value: 'issuingPhysicalBundle',
	name: 'Issuing Physical Bundle',
	aliases: ['card stock', 'card envelope and letter'],
	fields: {
		physical_bundle: 'The bundle of card stock, letter and envelope',
	},
	operations: {
		'issuing.physicalBundles.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing physical bundles',
			description: 'List the kinds of card stock, letter and envelope that designs can use, newest first',
			fields: {
				status: { default: 'active', description: 'Only bundles in this state' },
				type: {
					default: 'standard',
					description: "Only Stripe's own bundles (Standard), or only those made for you (Custom)",
				},
			},
		},
		'issuing.physicalBundles.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing physical bundle',
			description: 'Read one bundle: whether it takes a logo, a letter text and a second line',
		},
	},
};
