const MINUTE = 60_000;
export const DAY = 86_400_000;

/** From the first to the last millisecond since 1970: a day, or a point in time, where both are the same. */
export interface Span {
	start: number;
	end: number;
}

/** They take longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
	const format =
		formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
	formats.set(zone, format);
	// GMT, or GMT+05:30
	const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? ['', '+', 0, 0];
	return Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/**
 * When the clocks of a zone show a time: never where they are put forward past it, twice where they are
 * put back to it.
 * @param local the time in milliseconds, as if it were in UTC
 * @param zone IANA name
 * @returns milliseconds since 1970, the earlier first
 */
export function instantsOf(local: number, zone: string): number[] {
	const offsets = new Set([local - DAY, local + DAY].map((around) => offsetAt(around, zone)));
	return [...offsets]
		.map((offset) => local - offset)
		.filter((instant) => instant + offsetAt(instant, zone) === local)
		.sort((a, b) => a - b);
}

/** Where clocks are put forward at midnight, the day begins at the moment at which they are. */
const firstOf = (midnight: number, zone: string): number =>
	instantsOf(midnight, zone)[0] ?? midnight - offsetAt(midnight - DAY, zone);

/**
 * A whole day in a zone.
 * @param midnight its start in milliseconds, as if it were in UTC
 * @returns undefined for a day that was left out, as where a zone moved across the date line
 */
export function dayOf(midnight: number, zone: string): Span | undefined {
	const start = firstOf(midnight, zone);
	const end = firstOf(midnight + DAY, zone) - 1;
	return start < end ? { start, end } : undefined;
}
