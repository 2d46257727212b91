import type { Facts } from '../../api/load';
import type { ObjectFacts, Shape } from '../../api/facts';
import { newId } from './ids';
import { sensibleChoice, sensibleNumber, sensibleSwitch, sensibleText, sensibleTime } from './sensible';
import type { StripeObject } from './types';

/** Objects inside objects are whole only this deep; no shape of Stripe's needs more. */
const MAX_DEPTH = 12;

/** An empty page of objects. */
export const emptyPage = (url: string): StripeObject => ({ object: 'list', data: [], has_more: false, url });

/** Makes objects in which every field of their shape has a plausible value. */
export class Builder {
	constructor(
		private readonly facts: Facts,
		private readonly livemode = false,
	) {}

	/** The facts of an object; a programming error if there are none. */
	shapeOf(type: string): ObjectFacts {
		const shape = this.facts.objects.get(type);
		if (!shape) throw new Error(`The facts know no object named ${type}`);
		return shape;
	}

	/** What these objects are called in messages: the last part of their `object`. */
	noun(types: string[]): string {
		return (types.length > 0 ? (this.shapeOf(types[0]).object ?? types[0]) : 'object').split('.').at(-1)!;
	}

	/** What these notices of deletion are about: `Discount` for `DeletedDiscount`. */
	liveTypes(deletedTypes: string[]): string[] {
		const live = deletedTypes.map((type) => type.replace(/Deleted(?=[^.]*$)/, ''));
		return live.filter((type) => this.facts.objects.has(type));
	}

	/** A new object with the id given or a new one. */
	object(type: string, now: number, id?: string, depth = 0): StripeObject {
		const facts = this.shapeOf(type);
		const ownId = facts.fields.id ? (id ?? newId(facts)) : undefined;
		const result = this.fields(facts.fields, { type, now, depth, id: ownId });
		if (ownId !== undefined) result.id = ownId;
		if (facts.object && !facts.fields.object) result.object = facts.object;
		return result;
	}

	/** Values for every field but those that Stripe sends only now and then. */
	fields(fields: Record<string, Shape>, at: Place): StripeObject {
		const result: StripeObject = {};
		for (const [name, shape] of Object.entries(fields)) {
			if (shape.optional && (!shape.nullable || name === 'deleted')) continue;
			result[name] = this.value(shape, name, at);
		}
		return result;
	}

	/** The value that a field starts with. */
	value(shape: Shape, name: string, at: Place): unknown {
		// Stripe's own objects hold an empty map here, never null.
		if (name === 'metadata' && shape.kind === 'map') return {};
		// A status may be null in the types, yet every new object has one.
		if (shape.nullable && !(name === 'status' && shape.kind === 'enum')) return null;
		return this.filled(shape, name, at);
	}

	/** The value of a field that is not null. */
	filled(shape: Shape, name: string, at: Place): unknown {
		const deeper = { ...at, depth: at.depth + 1 };
		switch (shape.kind) {
			case 'const':
				return shape.values?.[0] === 'true' ? true : shape.values?.[0];
			case 'enum':
				return sensibleChoice(at.type, name, shape.values ?? []);
			case 'string':
				return sensibleText(at.type, name, at.now, at.id);
			case 'number':
			case 'integer':
				return sensibleNumber(name);
			case 'timestamp':
				return sensibleTime(name, at.now);
			case 'decimal':
				return '0';
			case 'boolean':
				return name === 'livemode' ? this.livemode : sensibleSwitch(name);
			case 'object':
				return this.fields(shape.fields ?? {}, deeper);
			case 'list':
				return [];
			case 'map':
			case 'any':
				return {};
			case 'page':
				return emptyPage(`/v1/${name}`);
			case 'expandable':
				return newId(this.shapeOf(shape.ref![0]));
			case 'ref':
				return at.depth < MAX_DEPTH ? this.object(shape.ref![0], at.now, undefined, at.depth + 1) : null;
			case 'union':
				return this.filled(shape.variants![0], name, at);
		}
	}
}

/** Where in which object a value is. */
export interface Place {
	type: string;
	now: number;
	depth: number;
	id?: string;
}
