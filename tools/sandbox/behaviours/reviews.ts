import { invalid } from '../errors';
import type { Behaviours } from '../world';

/** Reviews are approved once. */
export const reviews: Behaviours = {
	'reviews.approve'(call) {
		const review = call.self!.object;
		if (!review.open) throw invalid(`This review is closed already (${String(review.reason)}).`);
		Object.assign(review, { open: false, reason: 'approved', closed_reason: 'approved' });
		return review;
	},
};
