/** The sandbox in a process of its own, so that what it costs is nobody else's. Prints its port. */
import { startSandbox } from '../../sandbox';

async function main(): Promise<void> {
	const { port } = await startSandbox();
	console.log(port);
	// Gone when the soak is, however that ends.
	process.stdin.resume().on('end', () => process.exit());
}

void main();
