import type { StripeObject } from '../types';

const SHOWN = 10;

/** The page that an object holds of others, or none. */
export const pageIn = (object: StripeObject, field: string) =>
	object[field] as { data: StripeObject[]; has_more: boolean; url: string };

/** Puts a new object onto the page that its owner holds: the newest first, ten at most. */
export function addToPage(owner: StripeObject, field: string, object: StripeObject): void {
	const page = pageIn(owner, field);
	page.data.unshift(object);
	if (page.data.length > SHOWN) {
		page.data.length = SHOWN;
		page.has_more = true;
	}
}
