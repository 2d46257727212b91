/**
 * What the objects of a list do not tell an agent: n8n hands an empty list on as an empty text, and of fifty
 * payouts nobody can see that they are not all.
 * @param count of the objects
 * @param more whether there are more than were wanted
 */
export function noteOf(count: number, more: boolean): string | undefined {
	if (more) return `There are more than these ${count}: narrow the search, or say that it is not all.`;
	return count === 0 ? 'Nothing was found.' : undefined;
}
