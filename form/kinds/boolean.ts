import type { INodeProperties } from 'n8n-workflow';
import { wordsFor } from '../context';
import type { Builder } from '../builder';

/** Adding a field must not turn over what Stripe does by itself: our words know its defaults. */
export const booleanField: Builder = (param, base, context): INodeProperties => ({
	...base,
	type: 'boolean',
	default: wordsFor(context, param.name).default === true,
});
