import { packPackage } from '../../../tools/host/pack';

/** What is packed is known to the processes of all test files. */
const VARIABLE = 'E2E_PACKED';

/** The packed package, as users install it: built and packed once, before all test files (jest.e2e.config.js). */
export const packed = (): string => (process.env[VARIABLE] ??= packPackage());

export default packed;
