import type { ResourceWords } from './types';

export const review: ResourceWords = {
	value: 'review',
	name: 'Review',
	aliases: ['approve review', 'radar review', 'suspicious payment', 'list open reviews'],
	fields: {
		review: 'The review to work with',
	},
	operations: {
		'reviews.approve': {
			value: 'approve',
			name: 'Approve',
			action: 'Approve a review',
			description: 'Approve the payment and close its review',
		},
		'reviews.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a review',
			description: 'Read one review, with its reason and its result',
		},
		'reviews.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many reviews',
			description: 'List the open reviews, newest first',
		},
	},
};
