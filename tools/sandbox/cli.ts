import { parseArgs } from 'node:util';
import { startSandbox, type Exchange } from './index';

function line(exchange: Exchange): string {
	const notes = [
		exchange.operation,
		exchange.headers.stripeAccount,
		exchange.error,
		exchange.replayed ? 'replayed' : undefined,
	].filter(Boolean);
	return `${exchange.status} ${exchange.method.padEnd(6)} ${exchange.path}  ${notes.join(' · ')}`;
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { port: { type: 'string', default: '4242' }, latency: { type: 'string', default: '0' } },
	});
	const sandbox = await startSandbox({
		port: Number(values.port),
		latencyMs: Number(values.latency),
		makesExamples: true,
		logger: (exchange) => console.log(line(exchange)),
	});
	console.log(`
Stripe sandbox at ${sandbox.url}
What is in it and what happened, for people: ${sandbox.page}

This is an emulator on your own machine. It is not Stripe, no money moves, and
everything is forgotten when it stops.

Keys to try:
  sk_test_sandbox123              may do everything
  rk_test_noperm_123              may do nothing
  rk_test_only_payout_write_123   may use payouts only
  rk_test_without_payout_write_1  may do all but write payouts

It sends events to webhook endpoints on this machine. To make one by hand:
  curl -d '["payout.failed"]' ${sandbox.url}/_sandbox/emit

Ctrl-C stops it.
`);
	const stop = () => void sandbox.close().then(() => process.exit(0));
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
