/** All that the trigger nodes use: the built package has it in one file, so that both have one memory. */
export { arrive } from './arrive';
export { deliver, deliverOrFetch } from './deliver';
export { deleteEndpoint, hasEndpoint, makeEndpoint } from './hooks';
export { listen } from './listen';
export { poll } from './poll';
