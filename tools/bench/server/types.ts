/** How the server behaves. */
export interface Behaviour {
	/** Milliseconds before each answer. */
	latency: number;
	/** Requests allowed in a second; no limit when left out. */
	perSecond?: number;
	/** Requests that are refused before any passes. */
	refuseFirst?: number;
	/** Seconds that a refusal asks to wait; does not ask when left out. */
	retryAfter?: number;
	/** Objects in each list. */
	objects?: number;
}

/** When requests came in, in milliseconds of the server's own clock. */
export interface Seen {
	passed: number[];
	/** Answered with 429. */
	refused: number[];
	/** When the first and the last passed, by what signed the request. */
	firstBy: Record<string, number>;
	lastBy: Record<string, number>;
}
