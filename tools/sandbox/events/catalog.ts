import type { Facts } from '../../../api/load';
import type { StripeObject } from '../types';
import type { Change } from './journal';
import { SILENT } from './silent';

/*
 * Which change of which object makes which type of event. Types read `charge.refunded`: a name for the object
 * and a word for what happened. The words are those of the types' descriptions in the SDK.
 */

/** What event types call an object, where that is not the object's own name. */
const NAMES: Record<string, string> = {
	Application: 'account.application',
	Discount: 'customer.discount',
	Dispute: 'charge.dispute',
	FeeRefund: 'application_fee.refund',
	'Sigma.ScheduledQueryRun': 'sigma.scheduled_query_run',
	SourceTransaction: 'source.transaction',
	Subscription: 'customer.subscription',
};

/** Objects that events name after their owner: by the field that holds its id. */
const OWNED: Record<string, Record<string, string>> = {
	BankAccount: { customer: 'customer.source', account: 'account.external_account' },
	Card: { customer: 'customer.source', account: 'account.external_account' },
	Source: { customer: 'customer.source' },
	TaxId: { customer: 'customer.tax_id' },
};

/** The words for a status, where they are not the status itself. */
const STATUS_WORDS: Record<string, Record<string, string[]>> = {
	'billing.meter': { active: ['reactivated'], inactive: ['deactivated'] },
	'charge.dispute': { lost: ['closed'], warning_closed: ['closed'], won: ['closed'] },
	'checkout.session': { complete: ['completed'] },
	credit_note: { void: ['voided'] },
	'customer.subscription': { canceled: ['deleted'] },
	'financial_connections.account': { active: ['reactivated'], inactive: ['deactivated'] },
	invoice: {
		open: ['finalized'],
		paid: ['paid', 'payment_succeeded'],
		uncollectible: ['marked_uncollectible'],
		void: ['voided'],
	},
	issuing_dispute: { expired: ['closed'], lost: ['closed'], won: ['closed'] },
	issuing_personalization_design: { active: ['activated'], inactive: ['deactivated'] },
	payment_intent: { requires_capture: ['amount_capturable_updated'] },
	quote: { open: ['finalized'] },
	'three_d_secure.authentication': { error: ['errored'] },
	'treasury.debit_reversal': { succeeded: ['completed'] },
};

/** Where the facts do not say which statuses there are, these have types of events. */
const FREE_STATUSES = ['canceled', 'chargeable', 'failed', 'paid', 'succeeded'];

/** A status that new objects have anyway, so that it is news only when it comes back. */
const FIRST_STATUS: Record<string, string> = {
	'billing.meter': 'active',
	'financial_connections.account': 'active',
	'identity.verification_session': 'requires_input',
	issuing_personalization_design: 'active',
	'test_helpers.test_clock': 'ready',
	'treasury.received_credit': 'succeeded',
};

/** One object before and after. */
interface Step {
	before: StripeObject;
	after: StripeObject;
	/** What differs, as it was. */
	previous: StripeObject;
}

const touches =
	(...names: string[]) =>
	({ previous }: Step) =>
		names.some((name) => name in previous);

/** Words for changes that no status tells. */
const CHANGE_WORDS: Record<string, Record<string, (step: Step) => boolean>> = {
	application_fee: { refunded: touches('amount_refunded') },
	charge: { captured: touches('captured'), refunded: touches('amount_refunded') },
	'climate.product': { pricing_updated: touches('current_prices_per_metric_ton') },
	'customer.subscription': {
		resumed: ({ before, after }) => before.status === 'paused' && after.status === 'active',
	},
	'financial_connections.account': {
		refreshed_balance: touches('balance_refresh'),
		refreshed_ownership: touches('ownership_refresh'),
		refreshed_transactions: touches('transaction_refresh'),
	},
	'identity.verification_session': { redacted: touches('redaction') },
	issuing_transaction: { purchase_details_receipt_updated: touches('purchase_details') },
	payment_intent: {
		payment_failed: ({ after, previous }) => 'last_payment_error' in previous && !!after.last_payment_error,
	},
	payment_method: {
		attached: ({ before, after }) => !before.customer && !!after.customer,
		detached: ({ before, after }) => !!before.customer && !after.customer,
	},
	review: { closed: ({ before, after }) => before.open === true && after.open === false },
	'terminal.reader': { action_updated: touches('action') },
	transfer: { reversed: touches('amount_reversed') },
	'treasury.outbound_payment': {
		expected_arrival_date_updated: touches('expected_arrival_date'),
		tracking_details_updated: touches('tracking_details'),
	},
	'treasury.outbound_transfer': {
		expected_arrival_date_updated: touches('expected_arrival_date'),
		tracking_details_updated: touches('tracking_details'),
	},
};

/** Words for what a new object went through in the write that made it, beside its status. */
const MADE_WORDS: Record<string, Record<string, (object: StripeObject) => boolean>> = {
	payment_intent: { payment_failed: ({ last_payment_error }) => !!last_payment_error },
};

/** What counts as an update, where that is not any change. */
const UPDATES: Record<string, (step: Step) => boolean> = {
	charge: touches('description', 'metadata'),
	// Canceling ends it: that is `deleted`, and nothing else.
	'customer.subscription': ({ before, after }) =>
		before.status === after.status || after.status !== 'canceled',
	payment_method: ({ previous }) => Object.keys(previous).some((name) => name !== 'customer'),
	transfer: touches('description', 'metadata'),
};

/** Words that behaviours tell, as nothing in the object shows it. */
const TOLD: Record<string, string[]> = {
	'charge.dispute': ['funds_reinstated', 'funds_withdrawn'],
	invoice: ['sent'],
};

/** Types that tell of another one's change once more. */
const TWINS: Record<string, string[]> = { 'refund.updated': ['charge.refund.updated'] };

const wordOf = (type: string) => type.slice(type.lastIndexOf('.') + 1);
const prefixOf = (type: string) => type.slice(0, type.lastIndexOf('.'));

/** The types of events that the facts know, and what the sandbox knows of each. */
export class Catalog {
	/** All types of snapshot events. */
	readonly types: Set<string>;
	private readonly prefixes = new Map<string, string>();
	private readonly objects = new Map<string, string>();

	constructor(private readonly facts: Facts) {
		this.types = new Set(facts.objects.get('EventBase')!.fields.type.values);
		const known = new Set([...this.types].map(prefixOf));
		for (const { name, object, deleted } of facts.objects.values()) {
			if (deleted || !object) continue;
			const prefix = NAMES[name] ?? [object, object.replace('.', '_')].find((way) => known.has(way));
			if (prefix) {
				this.prefixes.set(name, prefix);
				this.objects.set(prefix, name);
			}
		}
		for (const [name, owners] of Object.entries(OWNED))
			for (const prefix of Object.values(owners)) this.objects.set(prefix, this.objects.get(prefix) ?? name);
		for (const twin of Object.values(TWINS).flat())
			this.objects.set(prefixOf(twin), this.objects.get(prefixOf(twin)) ?? 'Refund');
	}

	/** The SDK's name of the object that events of this type are about; nothing where the facts lack it. */
	objectOf(type: string): string | undefined {
		return this.objects.get(prefixOf(type));
	}

	/** The status that an object has once this happened, if it is a matter of its status. */
	statusAfter(type: string): string | undefined {
		const words = STATUS_WORDS[prefixOf(type)] ?? {};
		const word = wordOf(type);
		const status = Object.keys(words).find((name) => words[name].includes(word)) ?? word;
		const name = this.objectOf(type);
		return name && this.statusesOf(name).includes(status) ? status : undefined;
	}

	/** The types of events that become of an object: a new one, a changed one, one that is gone. */
	of({ type: name, object, before, previous, removed, told }: Change): string[] {
		const prefix = this.prefixFor(name, object) ?? (before && this.prefixFor(name, before));
		if (prefix === undefined) return [];
		const words = told.map((word) => `${prefix}.${word}`);
		if (removed) return this.only([`${prefix}.deleted`, ...words]);
		if (!before) return this.only([...this.made(prefix, object), ...words]);
		return this.only([
			...(previous ? this.changed(prefix, { before, after: object, previous }) : []),
			...words,
		]);
	}

	/** The types of events that a new object makes. */
	private made(prefix: string, object: StripeObject): string[] {
		const status = String(object.status);
		const words = Object.entries(MADE_WORDS[prefix] ?? {}).filter(([, happened]) => happened(object));
		return [
			`${prefix}.created`,
			...(FIRST_STATUS[prefix] === status ? [] : this.statusWords(prefix, status)),
			...words.map(([word]) => `${prefix}.${word}`),
		];
	}

	/** The types of events that a change makes. */
	private changed(prefix: string, step: Step): string[] {
		const { after, previous } = step;
		const words = Object.entries(CHANGE_WORDS[prefix] ?? {}).filter(([, happened]) => happened(step));
		const updated = `${prefix}.updated`;
		return [
			...(UPDATES[prefix]?.(step) === false ? [] : [updated, ...(TWINS[updated] ?? [])]),
			...('status' in previous ? this.statusWords(prefix, String(after.status)) : []),
			...words.map(([word]) => `${prefix}.${word}`),
		];
	}

	/** The types that some change in the sandbox may make. */
	announced(): Set<string> {
		const prefixes = new Set([...this.prefixes.values(), ...Object.values(OWNED).flatMap(Object.values)]);
		const possible = [...prefixes].flatMap((prefix: string) => {
			const words = [
				...['created', 'updated', 'deleted', ...(TOLD[prefix] ?? [])],
				...Object.keys(CHANGE_WORDS[prefix] ?? {}),
				...this.statusesOf(this.objects.get(prefix)!).flatMap(
					(status) => STATUS_WORDS[prefix]?.[status] ?? [status],
				),
			];
			return words.map((word) => `${prefix}.${word}`);
		});
		return new Set(this.only([...possible, ...Object.values(TWINS).flat()]));
	}

	/** The statuses of an object, as far as there are types for them. */
	private statusesOf(name: string): string[] {
		const { status } = this.facts.objects.get(name)!.fields;
		return status ? (status.values ?? FREE_STATUSES) : [];
	}

	private prefixFor(name: string, object: StripeObject): string | undefined {
		const owner = Object.entries(OWNED[name] ?? {}).find(([field]) => object[field]);
		return owner?.[1] ?? this.prefixes.get(name);
	}

	private statusWords(prefix: string, status: string): string[] {
		return (STATUS_WORDS[prefix]?.[status] ?? [status]).map((word) => `${prefix}.${word}`);
	}

	private only(types: string[]): string[] {
		return types.filter((type) => this.types.has(type) && !SILENT.has(type));
	}
}
