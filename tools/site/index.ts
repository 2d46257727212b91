/**
 * `npm run site` makes the site of docs/ in .cache/site. `npm run site -- --serve` shows it on this machine, with changes
 * as they are made.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { NODE } from '../host/paths';
import { SITE, VITEPRESS } from './paths';

const isServing = process.argv.includes('--serve');
const args = isServing ? ['dev', SITE, '--host', '127.0.0.1'] : ['build', SITE];

const child = spawn(NODE, [VITEPRESS, ...args], { cwd: SITE, stdio: 'inherit' });
child.on('close', (code) => {
	process.exitCode = code ?? 1;
	if (code === 0 && !isServing) console.log(`The site is in ${join('.cache', 'site')}.`);
});
