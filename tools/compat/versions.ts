import HOST from '../host/package.json';
import ROOT_PACKAGE from '../../package.json';

/** An n8n to try the package in. What it consists of is kept in `locks`, to install the same again. */
export interface Version {
	n8n: string;
	/** The Node.js that it wants. */
	node: string;
	/** Why it is tried. */
	as: 'too old' | 'oldest' | 'last 1' | 'first 2' | 'between' | 'own' | 'newest';
	/** Versions in place of those that n8n asks for: what npm does not have (any more), or what does not fit. */
	overrides: Record<string, string | Record<string, string>>;
	/** Packages that n8n loads and does not ask for. */
	extra?: Record<string, string>;
}

/** n8n asks for it from a host of its own, where npm has an older one. */
const XLSX = { xlsx: '0.18.5' };

/** Newer ones ask for a newer zod than n8n brings. */
const ZOD = { 'zod-to-json-schema': '3.23.3' };

/** Newer ones ask for a newer @langchain/core than n8n brings. */
const CHECKPOINT = { '@langchain/langgraph-checkpoint': '1.0.1' };

/** From the oldest to the newest. */
export const VERSIONS: Version[] = [
	{ n8n: '1.85.4', node: '20.19.5', as: 'too old', overrides: { ...XLSX, ...ZOD } },
	{ n8n: '1.94.1', node: '20.19.5', as: 'oldest', overrides: { ...XLSX, ...ZOD } },
	{ n8n: '1.123.81', node: '22.22.0', as: 'last 1', overrides: { ...XLSX, ...CHECKPOINT } },
	{ n8n: '2.0.3', node: '22.22.0', as: 'first 2', overrides: { ...XLSX, ...CHECKPOINT } },
	{
		n8n: '2.20.12',
		node: '22.22.0',
		as: 'between',
		overrides: {
			...XLSX,
			...CHECKPOINT,
			// The same, asked for by this one alone.
			langchain: { '@langchain/langgraph': '1.2.9' },
			'@opentelemetry/core': '2.6.0',
		},
	},
	// That of tools/host, which is there already.
	{ n8n: HOST.dependencies.n8n, node: ROOT_PACKAGE.devDependencies.node, as: 'own', overrides: {} },
	{
		n8n: '2.41.1',
		node: '24.21.0',
		as: 'newest',
		overrides: {
			linkedom: '0.18.12',
			'@langchain/langgraph': '1.4.13',
			'@langchain/langgraph-checkpoint': '1.1.5',
			'@langchain/core': '1.2.13',
			'msgpackr-extract': '3.0.4',
		},
	},
];

/**
 * @param names versions, or what they are tried as; none: all
 * @throws Error naming one that is neither
 */
export function chosen(names: string[]): Version[] {
	const known = (name: string) => VERSIONS.filter(({ n8n, as }) => n8n === name || as === name);
	const unknown = names.find((name) => known(name).length === 0);
	if (unknown !== undefined) {
		const all = VERSIONS.map(({ n8n, as }) => `${n8n} (${as})`).join(', ');
		throw new Error(`There is no "${unknown}" to try. There are: ${all}`);
	}
	return names.length === 0
		? VERSIONS
		: VERSIONS.filter((one) => names.some((name) => known(name).includes(one)));
}
