import type { ITriggerFunctions } from 'n8n-workflow';
import { atTimes } from '../../trigger/cron';

const TIMES = '7 */5 * * * *';
const onTick = () => undefined;
const withHelper = (registerCron: (cron: unknown, tick: () => void) => void) =>
	({ helpers: { registerCron }, getNode: () => ({ name: 'Trigger' }) }) as unknown as ITriggerFunctions;

it('has n8n call at the times, whether it takes an object or, as n8n 1.94, a text', () => {
	const taken: unknown[] = [];
	atTimes(
		withHelper((cron) => taken.push((cron as { expression: string }).expression.toLowerCase())),
		TIMES,
		onTick,
	);
	atTimes(
		withHelper((cron) => taken.push((cron as string).toLowerCase())),
		TIMES,
		onTick,
	);
	expect(taken).toEqual([TIMES, TIMES]);
});

it('passes on what else n8n says of it, and does not ask twice', () => {
	let asked = 0;
	const refuses = withHelper(() => {
		asked++;
		throw new Error('no schedules here');
	});
	expect(() => atTimes(refuses, TIMES, onTick)).toThrow('no schedules here');
	expect(asked).toBe(1);
});
