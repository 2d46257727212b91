import type { Param, Value } from '../../api/facts';
import { resources } from '../../api/words';
import type { OperationWords } from '../../api/words/types';
import type { Case } from './operations';

const wordsOf = ({ resource, operation }: Case): OperationWords =>
	resources.find(({ value }) => value === resource)!.operations[operation.id];

/**
 * Parameters with all marked as required that the form does not do without: what the words say, and of sets of
 * which one is wanted, the first that is no object.
 */
export function withNeeds(test: Case, params: Param[]): Param[] {
	const { required = [], oneOf = [] } = wordsOf(test);
	const kinds = kindsIn(params);
	const firsts = oneOf.flatMap((set) => set.find((path) => kinds.get(path) !== 'object') ?? []);
	return marked(params, [...required, ...firsts], '');
}

/** What is required of parameters, and nothing else. */
export const requiredOnly = (params: Param[]): Param[] =>
	params
		.filter(({ required }) => required)
		.map((param) => (param.fields ? { ...param, fields: requiredOnly(param.fields) } : param))
		.filter(({ fields }) => fields?.length !== 0);

/** The kind of each parameter by its dotted path. */
function kindsIn(params: Param[], way = '', kinds = new Map<string, Param['kind']>()) {
	for (const param of params) {
		kinds.set(way + param.name, param.kind);
		kindsIn(fieldsOf(param), `${way}${param.name}.`, kinds);
	}
	return kinds;
}

const fieldsOf = ({ fields, of }: Value): Param[] => fields ?? of?.fields ?? [];

function marked(params: Param[], needed: string[], way: string): Param[] {
	return params.map((param) => {
		const path = way + param.name;
		const holds = param.kind === 'object' && needed.some((own) => own.startsWith(`${path}.`));
		const inside = marked(fieldsOf(param), needed, `${path}.`);
		return {
			...param,
			...(param.fields ? { fields: inside } : {}),
			...(param.of?.fields ? { of: { ...param.of, fields: inside } } : {}),
			...(needed.includes(path) || holds ? { required: true as const } : {}),
		};
	});
}
