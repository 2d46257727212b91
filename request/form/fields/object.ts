import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';
import { isRecord } from '../expressed';
import { levelReader } from './level';
import { opened } from './open';
import { isBlank, type ReaderOf } from './types';

/** The only group of a fixed collection that stands for one object. */
export const GROUP = 'values';

/** Whether a fixed collection stands for one object. */
export const isObject = ({ options }: INodeProperties): boolean =>
	(options as INodePropertyCollection[])[0].name === GROUP;

/** An object with all its fields at once: nothing where nothing is filled in. Expressions give it as Stripe nests it. */
export const objectReader: ReaderOf = ({ options }, readerOf, important) => {
	const [{ values }] = options as INodePropertyCollection[];
	const level = levelReader(values, readerOf, { optional: true });
	const read = opened(level, { matters: important, holds: true });
	return (value, label, env, extra) => {
		const isForm = isRecord(value) && Object.keys(value).join() === GROUP;
		const given = isForm ? value[GROUP] : value;
		return isBlank(given) ? undefined : read(given, label, env, extra);
	};
};
