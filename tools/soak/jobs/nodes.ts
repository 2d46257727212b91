import type { IDataObject, INode } from 'n8n-workflow';
import { node } from '../../../test/e2e/support/workflows';
import { CONTENDERS } from '../../bench/contenders/package';
import { PACKAGE } from '../../host/pack';

/** Ids of the credentials of both. */
export interface Credentials {
	ours: string;
	builtIn: string;
}

/** Enough to get through what `npm run soak` lets go wrong; what does not, is run again by the Retry button. */
const OPTIONS = { retries: 6, timeout: 5, timeLimit: 60 };

/** A node of ours. */
export const ours = (
	name: string,
	type: string,
	parameters: IDataObject,
	{ ours: id }: Credentials,
): INode => {
	const credentials = { stripeSecretKeyApi: { id, name: 'Stripe' } };
	return node(name, `${PACKAGE}.${type}`, { ...parameters, options: OPTIONS }, { credentials });
};

/** n8n's own Stripe node. */
export const builtIn = (name: string, parameters: IDataObject, { builtIn: id }: Credentials): INode =>
	node(name, `${CONTENDERS}.stripe`, parameters, { credentials: { stripeApi: { id, name: 'Stripe' } } });
