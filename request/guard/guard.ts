import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import type { FieldError } from '../form/field-error';
import { isTool } from '../form/tool';
import type { StripeRequest } from '../types';
import { credentialName, type Connection } from '../wire/connect';
import { modeOf } from '../wire/mode';
import { accountOf, type Account } from './account';
import { amountsIn, inWords, totalsOf, type Found, type Totals } from './amounts';
import { beyond, type Excess, type Limits } from './limits';
import { checkChosen, isAllowed, type Allowed, type OperationNames } from './operations';
import { Refusal } from './refusal';
import { guardsOf, LABELS, type Guards } from './settings';
import { unknownIn } from './unknown';

/** What is asked for. */
export interface Asked {
	request: StripeRequest;
	/** What stands for the write in the memory of writes, and how it stands; undefined for what only reads. */
	write?: { slot: object; outcome?: 'done' | 'refused' | 'unknown' };
}

/** What holds the requests of one step to what the credential allows. */
export class Guard {
	private constructor(
		private readonly guards: Guards,
		private readonly credential: string,
		private readonly mode: 'live' | 'test' | undefined,
		private readonly asTool: boolean,
		private readonly operation: { name: string; reads: boolean },
		private readonly names: OperationNames,
		/** Where the credential limits the sum of an execution: it is kept for hours. */
		private readonly account?: Account,
	) {}

	/**
	 * @param operation `resource/operation`, and whether it only reads
	 * @param names of all operations
	 * @throws NodeOperationError when the guards of the credential cannot be read
	 */
	static of(
		functions: IExecuteFunctions,
		connection: Connection,
		operation: { name: string; reads: boolean },
		names: OperationNames,
	): Guard {
		const { data } = connection.credential;
		const credential = credentialName(functions);
		try {
			const guards = guardsOf(data!);
			checkChosen(guards.operations, names, LABELS.chosenOperations);
			checkChosen(guards.agents.operations, names, LABELS.agentChosenOperations);
			const mode = modeOf(String(data!.secretKey));
			const account =
				guards.largestTotal && !operation.reads
					? accountOf(connection.execution, connection.owner)
					: undefined;
			return new Guard(guards, credential, mode, isTool(functions), operation, names, account);
		} catch (error) {
			const { message, remedy = '' } = error as FieldError;
			throw new NodeOperationError(
				functions.getNode(),
				`The guards of the credential "${credential}" cannot be read: ${message}`,
				{ description: `Nothing was sent. ${remedy}` },
			);
		}
	}

	/** Counts what an earlier try or execution has done already. */
	note({ request, write }: Asked): void {
		if (write?.outcome === 'done') this.account?.add(write.slot, totalsOf(amountsIn(request)));
	}

	/**
	 * Lets a request through, and counts it.
	 * @throws Refusal
	 */
	admit(asked: Asked): void {
		if (asked.write?.outcome === 'done') return;
		const refusal = this.refusalOf(asked, this.account);
		if (!refusal) return;
		if (asked.write?.outcome === 'unknown') refusal.outcome = 'unknown';
		throw refusal;
	}

	/** Makes what says why requests would be stopped, one after the other; nothing of them is counted. */
	rehearsal(): (request: StripeRequest) => Refusal | undefined {
		const account = this.account?.copy();
		return (request) =>
			this.refusalOf({ request, ...(request.method === 'GET' ? {} : { write: { slot: {} } }) }, account);
	}

	/** Gives back what was let through, unless it happened or may have. */
	settle({ write }: Asked): void {
		if (write && write.outcome !== 'done' && write.outcome !== 'unknown') this.account?.release(write.slot);
	}

	private refusalOf({ request, write }: Asked, account?: Account): Refusal | undefined {
		return (
			this.refuseTestObject(request) ??
			this.refuseOperation() ??
			(write ? (this.refuseLive() ?? this.refuseAmount(request, write.slot, account)) : undefined)
		);
	}

	/** @param person what a person can do about it */
	private refusal(guard: string, problem: string, person: string): Refusal {
		// An agent takes a limit for something to get around.
		const remedy = this.asTool
			? `Nothing was sent now. Do not try to get it done in another way, such as in parts or by another tool: tell the person what stopped it. ${person}`
			: person;
		return new Refusal(guard, this.credential, problem, remedy);
	}

	/** Stripe has test clocks, and all that helps with tests, in test mode only. */
	private refuseTestObject({ method, path, params }: StripeRequest): Refusal | undefined {
		const isTest =
			path.startsWith('/v1/test_helpers/') || (method !== 'GET' && params.test_clock !== undefined);
		return isTest && this.mode === 'live'
			? this.refusal(
					'Secret or Restricted Key',
					'test clocks and test helpers exist in test mode only, and its key is a live one',
					'Choose a credential with a test key (sk_test_… or rk_test_…).',
				)
			: undefined;
	}

	private refuseLive(): Refusal | undefined {
		return !this.guards.liveWrites && this.mode !== 'test'
			? this.refusal(
					LABELS.liveWrites,
					'it may not change anything with a live key',
					`Choose a credential with a test key. To change live data, the person who manages the credential can set "${LABELS.liveWrites}" to Allow.`,
				)
			: undefined;
	}

	private refuseOperation(): Refusal | undefined {
		const { agents, operations } = this.guards;
		const refuse = (allowed: Allowed, label: string, who: string) =>
			isAllowed(allowed, this.operation, this.names)
				? undefined
				: this.refusal(
						label,
						allowed === 'reading'
							? `${who} may only read`
							: `${this.names[this.operation.name] ?? this.operation.name} is not among what ${who} may do`,
						`${this.asTool ? 'Another try' : 'Nothing was sent, and another try'} will not help. To allow it, the person who manages the credential can open it under "${label}".`,
					);
		return (
			refuse(operations, LABELS.operations, 'it') ??
			(this.asTool ? refuse(agents.operations, LABELS.agentOperations, 'an agent') : undefined)
		);
	}

	private refuseAmount(request: StripeRequest, slot: object, account?: Account): Refusal | undefined {
		const { largestAmount, largestTotal, agents, unknownAmounts } = this.guards;
		const agentLargest = this.asTool ? agents.largestAmount : undefined;
		if (!largestAmount && !largestTotal && !agentLargest) return undefined;
		const found = amountsIn(request);
		const totals = totalsOf(found);
		return (
			(unknownAmounts ? undefined : this.refuseUnknown(request, found)) ??
			this.refuseLarge(totals, agentLargest, LABELS.agentLargestAmount) ??
			this.refuseLarge(totals, largestAmount, LABELS.largestAmount) ??
			this.refuseTotal(slot, totals, account)
		);
	}

	private refuseUnknown(request: StripeRequest, found: Found[]): Refusal | undefined {
		const unknown = unknownIn(request, found);
		if (!unknown) return undefined;
		const { why, fill } = unknown;
		const problem = `it has a largest amount, and ${why}`;
		const open = `manages the credential can set "${LABELS.unknownAmounts}" to Allow.`;
		if (!fill) return this.refusal(LABELS.unknownAmounts, problem, `The person who ${open}`);
		const remedy = `Say how much: fill in what Stripe calls ${fill}. Or the person who ${open}`;
		return new Refusal(LABELS.unknownAmounts, this.credential, problem, remedy);
	}

	private refuseLarge(totals: Totals, limits: Limits | undefined, label: string): Refusal | undefined {
		const excess = limits && beyond(totals, limits);
		return excess && this.tooLarge(label, excess, 'this request has');
	}

	private refuseTotal(slot: object, totals: Totals, account?: Account): Refusal | undefined {
		const excess = account?.add(slot, totals, this.guards.largestTotal);
		return (
			excess && this.tooLarge(LABELS.largestTotal, excess, 'with this request the execution would come to')
		);
	}

	private tooLarge(label: string, { total, currency, limit }: Excess, what: string): Refusal {
		const open = `If it is right anyway, the person who manages the credential can change "${label}".`;
		if (limit === undefined) {
			const code = currency!.toUpperCase();
			return this.refusal(
				label,
				`it has no largest amount in ${code}, and ${what} ${inWords(total, currency)}`,
				`${this.asTool ? '' : 'Check amount and currency. '}${open} Each currency that may be used has an amount there, such as 5000 ${code}.`,
			);
		}
		return this.refusal(
			label,
			`${what} ${inWords(total, currency)}, and at most ${inWords(limit, currency)} is allowed`,
			`${this.asTool ? '' : 'Check the amount. '}${open}`,
		);
	}
}
