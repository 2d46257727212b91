export { StripeSecretKeyApi } from './credentials/StripeSecretKeyApi.credentials';
export { StripeComplete } from './nodes/StripeComplete/StripeComplete.node';
