/** What a person reads about one field. A plain text is its description. */
export type FieldWords =
	| string
	| {
			/** Title Case; without it the label is made from Stripe's name. */
			label?: string;
			/** What it does, its unit, its limits. */
			description?: string;
			/** An example, shown while the field is empty. */
			placeholder?: string;
			/** Labels of enum values whose name does not read well. */
			values?: Record<string, string>;
			/** What the keys of a map are. */
			key?: string;
			/** What a field starts with once it is added. */
			default?: string | boolean;
	  };

/**
 * Words for fields by Stripe's parameter name. A dotted path (`phases.items.price`) is for that
 * place only; a bare name serves wherever the parameter occurs.
 */
export type FieldGlossary = Record<string, FieldWords>;

export interface OperationWords {
	/** n8n's value for the operation: `create`, `getAll`. */
	value: string;
	/** Title Case: `Create`, `Get Many`. */
	name: string;
	/** Sentence case, as the editor's action list shows it: `Create a payout`. */
	action: string;
	/** What happens, and what to know before. */
	description: string;
	/** Fields that stand open, in the order in which a person thinks of them; the rest follows. */
	order?: string[];
	fields?: FieldGlossary;
	/** What Stripe refuses to do without, though its types call it optional: dotted paths. */
	required?: string[];
	/** Sets of parameters, by dotted paths, of which Stripe refuses to do without any. */
	oneOf?: string[][];
	/** Optional fields that stand open instead of under Add Field, as nearly everybody fills them in: dotted paths. */
	shown?: string[];
}

export interface ResourceWords {
	/** n8n's value for the resource: `testClock`. */
	value: string;
	/** Title Case: `Test Clock`. */
	name: string;
	/** By the SDK's id of the operation: `payouts.create`. */
	operations: Record<string, OperationWords>;
	/** For all operations of the resource. */
	fields?: FieldGlossary;
	/** What people type to find this in n8n's node panel. */
	aliases?: string[];
}
