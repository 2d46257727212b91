import type { INodeProperties } from 'n8n-workflow';
import type { Operation, Param } from '../../api/facts';
import { countryNames } from '../../api/words/payments/countryNames';
import { wordsFor } from '../context';
import { choices, choiceOf } from './enum';
import type { Builder } from '../builder';

/** Whether a text is the ISO code of a country. v2 has codes of its own. */
export const isCountry = ({ name, kind, values }: Param, { path }: Operation): boolean =>
	/^(.+_)?country$/.test(name) && kind === 'string' && !values && path.startsWith('/v1/');

/** Countries by name; the words may name the few that a place takes. */
export const countryField: Builder = (param, base, context): INodeProperties => {
	const { values = countryNames } = wordsFor(context, param.name);
	const field = choiceOf('options', choices(Object.keys(values), values), param.name, context);
	return { ...base, ...field, typeOptions: { ...field.typeOptions, kind: 'country' } };
};
