import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { count, report, summary } from './report';
import { isWorkflow, moveWorkflow, type MovedWorkflow } from './workflow';

const USAGE = `Usage: n8n-nodes-stripe-complete migrate <workflow.json or folder> [-o <file or folder>]

Turns n8n's built-in Stripe nodes in exported workflows into those of this package. What you must look at is said on
standard error; the workflow goes to standard output, or where -o says. Nothing that exists is written over.

Ends with 0 when every node was moved, 1 when some were left as they were, 2 when nothing was done.`;

/** Where the command writes what it says. */
export interface Streams {
	out: (text: string) => void;
	err: (text: string) => void;
}

/** What a person got wrong. */
class Mistake extends Error {}

/**
 * Runs the command.
 * @param args what stands after the command's name
 * @returns the exit code: 0 all moved, 1 some left, 2 nothing done
 */
export function runCommand(args: string[], { out, err }: Streams): number {
	try {
		if (args.some((arg) => ['-h', '--help'].includes(arg))) {
			out(`${USAGE}\n`);
			return 0;
		}
		const { from, to } = argumentsOf(args);
		const workflows = statOf(from).isDirectory() ? moveFolder(from, to, err) : moveFile(from, to, out, err);
		err(`${summary(workflows).join('\n')}\n`);
		return count(workflows).left ? 1 : 0;
	} catch (error) {
		if (!(error instanceof Mistake)) throw error;
		err(`${error.message}\n`);
		return 2;
	}
}

function argumentsOf([command, ...rest]: string[]): { from: string; to?: string } {
	if (command !== 'migrate') throw new Mistake(USAGE);
	const flag = rest.findIndex((arg) => ['-o', '--output'].includes(arg));
	const [, to] = flag === -1 ? [] : rest.splice(flag, 2);
	const [from, ...more] = rest;
	if (from === undefined || more.length || from.startsWith('-') || (flag !== -1 && !to))
		throw new Mistake(USAGE);
	return { from, to };
}

function statOf(path: string) {
	if (existsSync(path)) return statSync(path);
	throw new Mistake(`There is no file or folder ${path}.`);
}

function moveFile(
	from: string,
	to: string | undefined,
	out: Streams['out'],
	err: Streams['err'],
): MovedWorkflow[] {
	const moved = read(from);
	if (moved === undefined)
		throw new Mistake(`${from} has no workflow in it. Export it in n8n: in the workflow's menu, Download.`);
	if (to === undefined) out(textOf(moved));
	else write(to, textOf(moved));
	err(`${report(from, moved.workflows).join('\n')}\n`);
	return moved.workflows;
}

/** All workflows of a folder, into another: those without a Stripe node go along. */
function moveFolder(from: string, to: string | undefined, err: Streams['err']): MovedWorkflow[] {
	if (to === undefined)
		throw new Mistake(`${from} is a folder: say with -o into which folder the workflows go.`);
	const names = readdirSync(from).filter((name) => name.endsWith('.json'));
	const files = names.map((name) => ({ name, moved: read(join(from, name)) }));
	if (!files.some(({ moved }) => moved)) throw new Mistake(`${from} has no workflow in it.`);
	const taken = names.find((name) => existsSync(join(to, name)));
	if (taken) throw new Mistake(`${join(to, taken)} exists already. Choose another folder, or remove it.`);
	return files.flatMap(({ name, moved }) => {
		const path = join(from, name);
		if (moved === undefined) {
			err(`${path}: no workflow; left out.\n`);
			return [];
		}
		write(join(to, name), textOf(moved));
		err(`${report(path, moved.workflows).join('\n')}\n`);
		return moved.workflows;
	});
}

/** A file of one workflow, or of a list of them. */
interface Read {
	isList: boolean;
	workflows: MovedWorkflow[];
}

/** @returns undefined for a file that holds something else */
function read(path: string): Read | undefined {
	let content: unknown;
	try {
		content = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
	} catch {
		throw new Mistake(`${path} is not JSON, so n8n did not export it.`);
	}
	const all: unknown[] = [content].flat();
	if (all.length === 0 || !all.every(isWorkflow)) return undefined;
	return { isList: Array.isArray(content), workflows: all.map(moveWorkflow) };
}

function textOf({ isList, workflows }: Read): string {
	const all = workflows.map(({ workflow }) => workflow);
	return `${JSON.stringify(isList ? all : all[0], null, 2)}\n`;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(path, text, { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		throw new Mistake(`${path} exists already. Choose another name, or remove it.`);
	}
}
