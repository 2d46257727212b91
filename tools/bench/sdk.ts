/**
 * The same work as a script on the official SDK: `tsx sdk.ts <url> <customers> <in flight>`. Prints how
 * long it took, in milliseconds, without the time that Node.js and the SDK take to start.
 */
import Stripe from 'stripe';

async function main(url: string, customers: number, inFlight: number): Promise<void> {
	const { hostname: host, port, protocol } = new URL(url);
	const stripe = new Stripe('sk_test_bench', {
		host,
		port,
		protocol: protocol === 'https:' ? 'https' : 'http',
		telemetry: false,
	});
	let next = 0;
	const work = async () => {
		for (let i = next++; i < customers; i = next++) {
			await stripe.customers.create({
				name: `Customer ${i}`,
				email: `customer${i}@example.com`,
				description: 'Imported from the shop',
			});
		}
	};
	const start = performance.now();
	await Promise.all(Array.from({ length: inFlight }, work));
	console.log(JSON.stringify(performance.now() - start));
}

const [url, customers, inFlight] = process.argv.slice(2);
void main(url, Number(customers), Number(inFlight));
