import { loadExamples, sandboxCredential } from '../../demo/examples';
import { play, turnsOf } from '../../demo/play';
import { startEmulator } from '../../demo/prepare';
import type { Place } from '../place';

/**
 * All examples, each step and what comes out at the end. They are imported by n8n's commands and run as Execute Workflow
 * in the editor does; what comes again is run by n8n's command, which is another process.
 */
export async function examples({ stage }: Place): Promise<string> {
	const { host, rest } = await stage();
	const emulator = await startEmulator();
	const credential = sandboxCredential(emulator.sandboxUrl);
	try {
		const all = loadExamples();
		await host.importCredentials([credential]);
		await host.importWorkflows(all.map(({ file: _file, ...workflow }) => workflow));
		let steps = 0;
		const problems: string[] = [];
		for (const example of all) {
			for (const again of turnsOf(example)) {
				const execute = (id: string) => (again ? host.execute(id) : rest.execute(id));
				const played = await play(emulator, execute, example, again);
				steps += played.steps.length;
				problems.push(...played.problems.map((problem) => `${example.file}: ${problem}`));
			}
		}
		if (problems.length > 0) throw new Error(problems.join('\n'));
		// The editor chooses a credential by itself where there is one.
		await rest.call('DELETE', `/credentials/${credential.id}`);
		return `${steps} steps`;
	} finally {
		await emulator.close();
	}
}
