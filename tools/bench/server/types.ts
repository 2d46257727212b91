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
	/** How many were opened from afar. */
	connections: number;
}

/** Where the server is: on this machine in the clear, and, if it was asked for, over TLS and far away. */
export interface Ports {
	near: number;
	far?: number;
}

/** How far away. */
export interface Distance {
	/** Milliseconds there and back, of each message and of opening a connection. */
	roundTrip: number;
	/** Takes the authority by which the server is to be believed, for NODE_EXTRA_CA_CERTS. */
	authority: string;
}
