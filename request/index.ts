/** All that nodes and the credential use of the engine: the built package has it in one file, once for all. */
export { stripeNode, type NodeForm } from './node';
export { API, FILES, safeBaseUrl } from './wire/base-url';
export { problemOfKey } from './wire/secret-key';
