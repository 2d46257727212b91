/**
 * Reads times as the node does, in a process of its own: which zone a server is in is settled when it
 * starts. Takes a list of [text, zone] in JSON and answers with milliseconds, or what is wrong.
 */
import { readFileSync } from 'node:fs';
import { readText } from '../../request/form/fields/time-text';

const tasks = JSON.parse(readFileSync(0, 'utf8')) as Array<[text: string, zone: string]>;
const read = ([text, zone]: [string, string]) => {
	try {
		return readText(text, 'Date', zone);
	} catch (error) {
		return (error as Error).message;
	}
};
const answer = { server: new Date(2026, 0, 15).toISOString(), read: tasks.map(read) };
process.stdout.write(JSON.stringify(answer));
