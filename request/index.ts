import './old-n8n';

/** All that nodes and the credential use of the engine: the built package has it in one file, once for all. */
export { stripeNode, type NodeForm } from './node';
export { API, FILES, safeBaseUrl } from './wire/base-url';
export { credentialTest } from './credential-test';
export { problemOfKey } from './wire/secret-key';
export { hasGuards, LABELS as GUARDS } from './guard/settings';
export { OURS } from './wire/ours';

/** What the triggers use of it: the same credential, pace and errors. */
export { pageIn, pageTurner } from './answer/pages';
export { permissionsIn } from './answer/permission';
export { adviceFor } from './answer/remedy';
export { FieldError } from './form/field-error';
export { checkId } from './form/fields/id';
export { toInteger } from './form/fields/number';
export { isBlank } from './form/fields/types';
export { DEFAULTS, type Settings } from './form/settings';
export { Alarm } from './pace/alarm';
export { CLOCK, type Clock } from './pace/clock';
export { withoutSecrets } from './redact';
export type { Params, StripeRequest } from './types';
export { connect, CREDENTIAL, type Connection, type Functions } from './wire/connect';
export { send } from './wire/send';
export { StripeError } from './wire/stripe-error';
