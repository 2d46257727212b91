import type { Shape } from '../../api/facts';
import type { StripeObject } from './types';

/** What a verb at the end of a path makes of an object's status: the first that its enum has. */
const STATUSES: Record<string, string[]> = {
	accept: ['accepted'],
	activate: ['active'],
	approve: ['approved', 'closed', 'active'],
	archive: ['archived', 'inactive'],
	cancel: ['canceled'],
	capture: ['succeeded', 'closed', 'captured'],
	close: ['closed', 'lost'],
	confirm: ['succeeded', 'processing'],
	deactivate: ['inactive'],
	decline: ['closed', 'declined'],
	disable: ['disabled'],
	disconnect: ['disconnected'],
	enable: ['enabled'],
	expire: ['expired'],
	fail: ['failed'],
	finalize: ['open'],
	mark_uncollectible: ['uncollectible'],
	pause: ['paused'],
	pay: ['paid'],
	post: ['posted'],
	reactivate: ['active'],
	redact: ['redacted', 'canceled'],
	reject: ['rejected', 'inactive'],
	resume: ['active'],
	return: ['returned'],
	reverse: ['reversed', 'closed'],
	send: ['open'],
	submit: ['submitted', 'under_review', 'succeeded'],
	succeed: ['succeeded'],
	unarchive: ['active', 'verified'],
	uninstall: ['uninstalled'],
	verify: ['verified', 'chargeable'],
	void: ['void', 'voided'],
};

/** When it happened, by verb. */
const TIMES: Record<string, string[]> = {
	cancel: ['canceled_at'],
	expire: ['expired_at', 'expires_at'],
	void: ['voided_at'],
	release: ['released_at'],
	close: ['closed_at'],
};

const SWITCHES: Record<string, boolean> = {
	activate: true,
	reactivate: true,
	unarchive: true,
	archive: false,
	deactivate: false,
};

/** Lets a verb without a behaviour of its own leave its mark on an object. */
export function applyVerb(
	verb: string,
	object: StripeObject,
	fields: Record<string, Shape>,
	now: number,
): void {
	const status = STATUSES[verb]?.find((candidate) => fields.status?.values?.includes(candidate));
	if (status) object.status = status;
	for (const field of TIMES[verb] ?? []) if (fields[field]?.kind === 'timestamp') object[field] = now;
	if (verb === 'close' && fields.closed?.kind === 'boolean') object.closed = true;
	if (verb in SWITCHES && fields.active?.kind === 'boolean') object.active = SWITCHES[verb];
}
