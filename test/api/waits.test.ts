import type { Shape } from '../../api/facts';
import { loadFacts } from '../../api/load';
import { waits } from '../../api/waits';

const facts = loadFacts();

/** The value at `action.status` of an object. */
const shapeAt = (name: string, at: string): Shape | undefined =>
	at.split('.').reduce<Shape | undefined>((shape, field) => shape?.fields?.[field], {
		kind: 'object',
		fields: facts.objects.get(name)?.fields,
	});

/** The objects that one GET reads, and whose status may be one on the way to another. */
const mayTakeTime = [...facts.objects.values()]
	.filter(({ name, fields: { status } }) => {
		const isRead = facts.operations.some(
			({ method, result, returns }) => method === 'GET' && result === 'object' && returns.includes(name),
		);
		const isOnTheWay = (state: string) => /pending|ing$|^in_|^submitted$|^queued$|review$/.test(state);
		return isRead && status && (status.kind === 'string' || status.values?.some(isOnTheWay));
	})
	.map(({ name }) => name);

/** What is not waited for, and why. */
const NOT: Record<string, string> = {
	BalanceTransaction: 'is pending until its date, days later',
	BankAccount: 'waits for somebody to verify it',
	Card: 'waits for nothing: its status is whether it can be used',
	Charge: 'is pending while a bank debit runs, for days',
	Dispute: 'is under review by a bank, for weeks',
	'FinancialConnections.Transaction': 'is pending at the bank, for days',
	InvoicePayment: 'waits for the customer to pay',
	'Issuing.Authorization': 'is pending until the merchant captures',
	'Issuing.Dispute': 'is with the network, for weeks',
	'Issuing.PersonalizationDesign': 'is reviewed, for days',
	'Issuing.PhysicalBundle': 'is reviewed, for days',
	Mandate: 'is pending at the bank, for days',
	'Sigma.ScheduledQueryRun': 'is made when the run has ended',
	Source: 'waits for the customer to authorize it',
	Subscription: 'is trialing until a date',
	'Tax.Settings': 'waits for somebody to fill in the rest',
	Topup: 'is pending while a bank debit runs, for days',
	'Treasury.InboundTransfer': 'is a bank debit, which runs for days',
	'V2.MoneyManagement.FinancialAccount': 'is opened in the dashboard, not by an operation',
	'V2.MoneyManagement.ReceivedCredit': 'comes from somebody else, whose bank takes its time',
	'V2.MoneyManagement.Transaction': 'is pending until it is posted, for days',
	WebhookEndpoint: 'waits for nothing: its status is whether it is on',
};

it('has been decided for every object whose status may take time', () => {
	const decided = [...Object.keys(waits), ...Object.keys(NOT)];
	expect(mayTakeTime.filter((name) => !decided.includes(name))).toEqual([]);
	expect(Object.keys(NOT).filter((name) => !mayTakeTime.includes(name) || name in waits)).toEqual([]);
});

describe.each(Object.entries(waits))('%s', (name, { working, atOnce = [] }) => {
	it('has the states that are waited through, and others', () => {
		for (const [at, states] of Object.entries(working)) {
			const shape = shapeAt(name, at);
			expect([name, at, shape?.kind]).toEqual([name, at, expect.stringMatching(/^(enum|string)$/)]);
			if (shape?.kind !== 'enum') continue;
			expect(shape.values).toEqual(expect.arrayContaining(states));
			expect(shape.values!.length).toBeGreaterThan(states.length);
		}
	});

	it('has the operations that leave nothing to wait for', () => {
		const known = facts.operations
			.filter(({ result, returns }) => result === 'object' && returns.includes(name))
			.map(({ id }) => id.split('.').at(-1));
		expect(atOnce.filter((operation) => !known.includes(operation))).toEqual([]);
	});
});
