import { NodeOperationError, type ITriggerFunctions } from 'n8n-workflow';

type Registrar = (cron: unknown, onTick: () => void) => void;

/**
 * Has n8n call at times of a cron expression, as long as the trigger is at work. n8n 1.94 takes the text itself and
 * fails on anything else; newer ones take an object.
 */
export function atTimes(functions: ITriggerFunctions, expression: string, onTick: () => void): void {
	const registerCron = functions.helpers.registerCron as Registrar;
	try {
		registerCron({ expression }, onTick);
	} catch (error) {
		if (!(error instanceof TypeError)) throw new NodeOperationError(functions.getNode(), error as Error);
		registerCron(expression, onTick);
	}
}
