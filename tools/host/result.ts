import type { IRun } from 'n8n-workflow';
import { tail } from './process';

/**
 * The result in what `n8n execute` printed: JSON over several lines, with log lines before and, after a
 * failure, behind it.
 * @throws Error with the end of the log when there is none
 */
export function parseResult(output: string): IRun {
	const json = /^\{\n[^]*?^\}$/m.exec(output)?.[0];
	if (!json) throw new Error(`n8n printed no result:\n${tail(output)}`);
	return JSON.parse(json) as IRun;
}
