import { Socket } from 'node:net';

type Target = { host?: string; port?: number | string; path?: string };

/** Whom a test of this file tried to connect to besides the one that stands for Stripe. */
const others: string[] = [];

/** Nobody but the one that stands for Stripe was connected to. */
export function expectNobodyElse(): void {
	if (others.length) throw new Error(`connects to ${others.splice(0).join(', ')}`);
}

/**
 * Sees where all connections of a test file go: none gets to anybody but one on this machine, and a test that
 * tries fails.
 * @param start starts what stands for Stripe, and gives its port
 */
export function onlyTo(start: () => Promise<number>): void {
	const { connect } = Socket.prototype;
	beforeAll(async () => {
		const port = await start();
		Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
			const [first] = args;
			const target = (Array.isArray(first) ? (first as unknown[])[0] : first) as Target;
			if (Number(target.port) === port && ['127.0.0.1', 'localhost'].includes(target.host ?? 'localhost'))
				return (connect as (...given: unknown[]) => Socket).apply(this, args);
			others.push(`${target.host}:${target.port ?? target.path}`);
			setImmediate(() =>
				this.destroy(Object.assign(new Error('barred by the test'), { code: 'ECONNREFUSED' })),
			);
			return this;
		} as typeof connect;
	});
	beforeEach(() => void (others.length = 0));
	afterEach(expectNobodyElse);
	afterAll(() => {
		Socket.prototype.connect = connect;
	});
}
