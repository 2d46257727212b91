import { createHash } from 'node:crypto';
import type { CronExpression } from 'n8n-workflow';

/**
 * Every so many minutes, at a second of its own, so that not all triggers ask Stripe at once.
 * @param minutes from 1 to 59
 * @param id of the node
 */
export function everyMinutes(minutes: number, id: string): CronExpression {
	const second = createHash('sha256').update(id).digest().readUInt16BE() % 60;
	return minutes === 1 ? `${second} * * * * *` : (`${second} */${minutes} * * * *` as CronExpression);
}
