import type { INodeProperties } from 'n8n-workflow';
import { levelReader } from './level';
import { isBlank, type ReaderOf } from './types';

/** A collection of its own for the fields of one object: nothing where nothing is filled in. */
export const sectionReader: ReaderOf = (property, readerOf) => {
	const read = levelReader(property.options as INodeProperties[], readerOf, { optional: true });
	return (value, label, env, extra) => (isBlank(value) ? undefined : read(value, label, env, extra));
};
