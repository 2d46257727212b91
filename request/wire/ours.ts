/**
 * Marks a request as one of this package's nodes, which have held it to the guards of the credential. What a form
 * of another node holds is JSON, in which no such name can stand.
 */
export const OURS = Symbol.for('n8n-nodes-stripe-complete.request');
