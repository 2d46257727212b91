import { join } from 'node:path';
import { CACHE } from '../host/paths';

/** The generator, with packages of its own. */
export const SITE = __dirname;

export const VITEPRESS = join(SITE, 'node_modules/vitepress/bin/vitepress.js');

/** The site once it is made. */
export const BUILT = join(CACHE, 'site');
