/**
 * The shape of what the generator reads from the official SDK: facts about Stripe's API,
 * without a word for people in them. `tools/generate` writes them, `form/`, the sandbox and the
 * tests read them. Everything optional is left out rather than written as false.
 */

/** What a request parameter may hold. */
export type Kind =
	/** Free text. */
	| 'string'
	/** Any JSON number; `integer` where Stripe counts whole things. */
	| 'number'
	| 'integer'
	/** Whole minor units of a currency (cents for usd, yen for jpy). */
	| 'amount'
	/** An exact decimal number, sent as text. */
	| 'decimal'
	/** A 64-bit whole number, sent as text (v2 only). */
	| 'int64'
	/** A point in time: unix seconds in v1, ISO 8601 text in v2. */
	| 'timestamp'
	/** A three-letter ISO currency code in lower case. */
	| 'currency'
	| 'boolean'
	/** One of `values`; Stripe may add more. */
	| 'enum'
	/** `fields`, each with a name. */
	| 'object'
	/** Any number of `of`. */
	| 'list'
	/** Free keys, each with a value of kind `of`. */
	| 'map'
	/** `gt`, `gte`, `lt`, `lte` of `of`, or one exact value. */
	| 'range'
	/** Exactly one of `variants`. */
	| 'union'
	/** The bytes of a file, its name and its MIME type. */
	| 'file'
	/** Anything JSON can hold. */
	| 'any';

/** A value without a name: an element of a list or map, or a variant of a union. */
export interface Value {
	kind: Kind;
	/** An empty text is allowed and unsets the value. */
	emptiable?: true;
	/** `null` is allowed (v2) and unsets the value. */
	nullable?: true;
	/** For `enum`; for `timestamp` and `number`, literal words allowed beside it (`now`). */
	values?: string[];
	fields?: Param[];
	of?: Value;
	variants?: Value[];
	/** For `decimal`: an amount in minor units, with fractions of them. */
	money?: true;
	/** For `amount`: Stripe's documentation says that it is never below zero. */
	neverNegative?: true;
	/** Longest text Stripe takes, in characters, where its documentation says so. */
	maxLength?: number;
}

/** A named request parameter. */
export interface Param extends Value {
	name: string;
	required?: true;
	deprecated?: true;
}

export type Method = 'GET' | 'POST' | 'DELETE';

/** One endpoint of Stripe's API. */
export interface Operation {
	/** How the SDK calls it: `payouts.cancel`. Unique. */
	id: string;
	method: Method;
	/** With named placeholders: `/v1/payouts/{payout}/cancel`. */
	path: string;
	/** The names of the placeholders, in order. */
	pathParams: string[];
	params: Param[];
	/**
	 * What comes back; `list`, `search`: one page of `returns`; `delete`: a deletion notice; `stream`:
	 * the bytes of a file.
	 */
	result: 'object' | 'list' | 'search' | 'delete' | 'stream';
	/**
	 * Names of the returned objects (see `ObjectFacts`); more than one for a union. For `stream`, the
	 * object that describes the file: at the path before the last name, or with `link`, at the path.
	 */
	returns: string[];
	/** For `stream`, where the API has no endpoint for the file: the object's field with its address. */
	link?: string;
	/** The body is multipart/form-data. */
	multipart?: true;
	/** Another host than the API's: `files`, `meter_events`. */
	host?: string;
	/** Answers only under this or an older API version (retired endpoints). */
	version?: string;
	/** Where it is documented, if the SDK has no method for it. */
	source?: string;
	deprecated?: true;
}

/** One SDK resource: a file in `api/generated`. */
export interface ResourceFacts {
	/** The SDK's accessor: `testHelpers.testClocks`. */
	resource: string;
	operations: Operation[];
}

/** A value in an answer. */
export interface Shape {
	kind:
		| 'string'
		| 'number'
		| 'integer'
		| 'timestamp'
		| 'decimal'
		| 'boolean'
		| 'enum'
		| 'const'
		| 'object'
		| 'list'
		| 'map'
		/** The id of an object of type `ref`, or, when expanded, the object itself. */
		| 'expandable'
		/** An object of type `ref`, always whole. */
		| 'ref'
		/** A page of objects inside an object. */
		| 'page'
		| 'union'
		| 'any';
	nullable?: true;
	optional?: true;
	values?: string[];
	fields?: Record<string, Shape>;
	of?: Shape;
	/** Object names; more than one for a union of objects. */
	ref?: string[];
	variants?: Shape[];
}

/** An object that Stripe returns: a file in `api/generated/objects`. */
export interface ObjectFacts {
	/** The SDK's name for it, qualified where ambiguous: `Payout`, `Treasury.Transaction`. */
	name: string;
	/** The value of its `object` field, if it has one. */
	object?: string;
	deleted?: true;
	fields: Record<string, Shape>;
}
