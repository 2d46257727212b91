import { HIDDEN } from '../../api/expandable';
import type { ObjectFacts, Shape } from '../../api/facts';
import { currencies } from '../../request/currencies';
import type { Random } from '../support/random';

type Objects = Map<string, ObjectFacts>;

/** How many objects in objects are made: what is further in is not there. */
const DEEPEST = 5;

/** Times that the facts take for numbers. */
const UNMARKED = /^(redeem_by|due_by|deletes_after|result_available_until)$/;

/** Random objects of the SDK's shapes, as Stripe would answer with them. */
export class Maker {
	/** Of one object all amounts have it. */
	private currency = 'usd';

	constructor(
		private readonly objects: Objects,
		private readonly random: Random,
	) {}

	make(name: string): Record<string, unknown> {
		this.currency = this.random.pick(Object.keys(currencies));
		return this.object(name, 0);
	}

	private object(name: string, depth: number): Record<string, unknown> {
		const { object, fields } = this.objects.get(name)!;
		return { ...this.fields(fields, depth, HIDDEN[name]), ...(object ? { object } : {}) };
	}

	private fields(fields: Record<string, Shape>, depth: number, hidden: string[] = []) {
		const own = Object.entries(fields).filter(
			([name, { optional }]) => !hidden.includes(name) && !(optional && this.random.next() < 0.3),
		);
		return Object.fromEntries(
			own
				.map(([name, shape]) => [name, this.value(shape, name, depth)])
				.filter(([, value]) => value !== undefined),
		) as Record<string, unknown>;
	}

	private value(shape: Shape, name: string, depth: number): unknown {
		if (depth > DEEPEST) return null;
		if (shape.nullable && !/currency$/.test(name) && this.random.next() < 0.3) return null;
		if (/(^|_)(?<!by_)currency$/.test(name)) return this.currency;
		const several = (make: () => unknown) => Array.from({ length: this.random.integer(1, 2) }, () => make());
		switch (shape.kind) {
			case 'string':
			case 'expandable':
				return `${name}_${this.random.integer(1, 1e6)}`;
			case 'enum':
				return this.random.pick(shape.values ?? ['one']);
			case 'const':
				return shape.values![0] === 'true' ? true : shape.values![0];
			case 'decimal':
				return `${this.random.integer(1, 1e6)}.5`;
			case 'boolean':
				return this.random.next() < 0.5;
			case 'timestamp':
				return this.random.integer(1.2e9, 4e9);
			case 'integer':
			case 'number':
				return UNMARKED.test(name) ? this.random.integer(1.2e9, 4e9) : this.amount();
			case 'list':
				return several(() => this.value(shape.of!, name, depth + 1));
			case 'map':
				return shape.of!.kind === 'string'
					? { order: `o${this.random.integer(1, 99)}` }
					: { [this.currency]: this.value(shape.of!, name, depth + 1) };
			case 'object':
				return this.fields(shape.fields!, depth + 1);
			case 'ref':
				return this.object(this.random.pick(shape.ref!), depth + 1);
			case 'page':
				return { object: 'list', data: several(() => this.object(this.random.pick(shape.ref!), depth + 1)) };
			case 'union':
				return this.value(this.random.pick(shape.variants!), name, depth);
			case 'any':
				return undefined;
		}
	}

	/** That Stripe takes back: it counts some currencies in tens or hundreds of their smallest unit. */
	private amount(): number {
		return this.random.integer(0, 1) * this.random.integer(-1e4, 1e6) * 100;
	}
}
