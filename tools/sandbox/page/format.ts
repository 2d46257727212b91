import { html, type Html } from './html';

const DAY = { month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const;
const THIS_YEAR = new Intl.DateTimeFormat('en-US', { ...DAY, ...CLOCK, timeZone: 'UTC' });
const OTHER_YEAR = new Intl.DateTimeFormat('en-US', { ...DAY, year: 'numeric', ...CLOCK, timeZone: 'UTC' });

/**
 * A moment, of unix seconds or of the text that Stripe's version 2 has, with the year if it is another one than
 * now. All of the page is in UTC.
 */
export function time(moment: unknown): Html {
	const date = new Date(typeof moment === 'string' ? moment : Number(moment) * 1_000);
	if (Number.isNaN(date.getTime())) return html`–`;
	const isThisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
	const text = (isThisYear ? THIS_YEAR : OTHER_YEAR).format(date);
	return html`<time datetime="${date.toISOString()}">${text}</time>`;
}

/** `1 write`, `1,200 writes`. */
export const count = (number: number, noun: string): string =>
	`${number.toLocaleString('en-US')} ${number === 1 ? noun : `${noun}s`}`;

/** What a type of object is called: `Payout`, `Test clock`, `Checkout session (v2)`. */
export function kindName(type: string): string {
	const v2 = type.startsWith('V2.');
	const last = type === 'EventBase' || type === 'V2.Core.EventBase' ? 'Event' : type.split('.').at(-1)!;
	const words = last.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
	return words[0].toUpperCase() + words.slice(1) + (v2 ? ' (v2)' : '');
}

/** How something stands, in a color of its own. */
export type Tone = 'good' | 'warn' | 'bad' | 'plain';

export const badge = (text: string, tone: Tone = 'plain'): Html =>
	html`<span class="badge ${tone}">${text}</span>`;

const GOOD = /^(succeeded|paid|active|enabled|delivered|ready|complete|completed|available|posted|won)$/;
const BAD = /^(failed|canceled|expired|uncollectible|lost|disabled|inactive|void|rejected|unpaid)$/;

/** The status of an object or delivery. */
export const statusBadge = (status: string): Html =>
	badge(status.replaceAll('_', ' '), GOOD.test(status) ? 'good' : BAD.test(status) ? 'bad' : 'warn');
