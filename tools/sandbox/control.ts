import type { Sandbox } from './types';

/** Under this path the sandbox is told what to do; it is none of Stripe's. */
export const CONTROL_PATH = '/_sandbox/';

type Control = (...args: never[]) => unknown;

/** What can be told over HTTP: the functions of the sandbox, by their names. */
const controlsOf = ({
	events,
	ledger,
	failNext,
	setBalance,
	fill,
	reset,
}: Sandbox): Record<string, Control> => {
	const { deliveries, ...controls } = events;
	return {
		...controls,
		deliveries: () => deliveries,
		ledger: () => ledger,
		failNext,
		setBalance,
		fill,
		reset,
	};
};

/**
 * Does what is told over HTTP, and returns what comes of it.
 * @param name of a function of the sandbox: `passTime`
 * @param body its arguments as a JSON list, or nothing for none
 * @throws an error to show if there is no such function, or it refuses
 */
export async function control(sandbox: Sandbox, name: string, body: string): Promise<unknown> {
	const controls = controlsOf(sandbox);
	if (!Object.hasOwn(controls, name)) {
		throw new Error(`The sandbox can be told ${Object.keys(controls).join(', ')}, not ${name}.`);
	}
	const args: unknown = body === '' ? [] : JSON.parse(body);
	if (!Array.isArray(args)) throw new Error('Send the arguments as a JSON list, like ["usd", 5000].');
	return (await controls[name](...(args as never[]))) ?? null;
}
