import { packPackage } from '../../../tools/host/pack';

const VARIABLE = 'E2E_PACKED';

/** Before all test files (jest.e2e.config.js): builds and packs the package, once for all of them. */
export default function pack(): void {
	process.env[VARIABLE] = packPackage();
}

/** The packed package, as users install it. */
export function packed(): string {
	const path = process.env[VARIABLE];
	if (!path) throw new Error('The package is not packed: run this with jest.e2e.config.js');
	return path;
}
