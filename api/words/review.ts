import type { ResourceWords } from './types';

export const review: ResourceWords = {
	value: 'review',
	name: 'Review',
	aliases: ['approve review', 'radar review', 'suspicious payment', 'list open reviews'],
	fields: {
		review: 'The review to work with. Its ID starts with prv_.',
	},
	operations: {
		'reviews.approve': {
			value: 'approve',
			name: 'Approve',
			action: 'Approve a review',
			description: 'Declare the payment good and close its review; it leaves the list of open ones for good',
		},
		'reviews.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a review',
			description: 'Read one review, with why it was opened and how it ended',
		},
		'reviews.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many reviews',
			description: 'List the payments that wait for someone to look at them, newest first',
		},
	},
};
