import type { ESLint } from 'eslint';
import { relative } from 'node:path';

/** One line per error, with the file as seen from the folder. Warnings do not count. */
export const problemsOf = (results: ESLint.LintResult[], folder: string): string[] =>
	results.flatMap(({ filePath, messages }) =>
		messages
			.filter(({ severity }) => severity === 2)
			.map(({ line, ruleId, message }) => `${relative(folder, filePath)}:${line} ${ruleId}: ${message}`),
	);
