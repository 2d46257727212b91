import { rmSync } from 'node:fs';
import { loadExamples } from '../../demo/examples';
import { importAll, play, turnsOf } from '../../demo/play';
import { besideSandbox } from '../../demo/prepare';
import type { Place } from '../place';

/** All examples, by n8n's own commands: each step, and what comes out at the end. */
export async function examples({ host }: Place): Promise<string> {
	const stage = await besideSandbox(host());
	try {
		let steps = 0;
		const problems: string[] = [];
		const execute = await importAll(stage);
		for (const example of loadExamples()) {
			for (const again of turnsOf(example)) {
				const played = await play(stage, execute, example, again);
				steps += played.steps.length;
				problems.push(...played.problems.map((problem) => `${example.file}: ${problem}`));
			}
		}
		if (problems.length > 0) throw new Error(problems.join('\n'));
		return `${steps} steps`;
	} finally {
		await stage.close();
		rmSync(stage.host.folder, { recursive: true, force: true });
	}
}
