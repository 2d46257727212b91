import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { preProcessFile } from 'typescript';

/*
 * The way through the house: rooms import only from those before them, and no two files each other.
 */
const ROOT = join(__dirname, '../..');
const sources = ['api', 'form', 'request', 'trigger', 'migrate', 'nodes', 'credentials'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => `${folder}/${file}`),
);
const known = new Set(sources);
const imports = new Map(
	sources.map((file) => {
		const { importedFiles } = preProcessFile(readFileSync(join(ROOT, file), 'utf8'));
		const paths = importedFiles
			.filter(({ fileName }) => fileName.startsWith('.'))
			.map(({ fileName }) => normalize(join(dirname(file), fileName)));
		return [
			file,
			paths.flatMap((path) => [`${path}.ts`, `${path}/index.ts`].filter((one) => known.has(one))),
		];
	}),
);

/** The files of a circle of imports, if there is one. */
function circle(): string[] | undefined {
	const finished = new Set<string>();
	const walk = (file: string, way: string[]): string[] | undefined => {
		if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
		if (finished.has(file)) return undefined;
		for (const next of imports.get(file)!) {
			const found = walk(next, [...way, file]);
			if (found) return found;
		}
		finished.add(file);
		return undefined;
	};
	for (const file of sources) {
		const found = walk(file, []);
		if (found) return found;
	}
	return undefined;
}

it('has no circles of imports', () => {
	expect([...imports.values()].flat().length).toBeGreaterThan(300);
	expect(circle()).toBeUndefined();
});

/** In request/, the way from the nodes to the rooms. */
const WHOLE = ['request/credential-test.ts', 'request/index.ts', 'request/node.ts', 'request/run.ts'];

/** In request/, each room and what it may import from. */
const ROOMS: Record<string, string[]> = {
	form: [],
	pace: [],
	wire: ['form', 'pace'],
	guard: ['form', 'pace', 'wire'],
	write: ['form', 'pace', 'wire', 'guard'],
	answer: ['form', 'pace', 'wire', 'guard', 'write'],
	preview: ['form', 'pace', 'wire', 'guard', 'write', 'answer'],
	pick: ['form', 'pace', 'wire', 'answer'],
};

it('has rooms in request/ that import only from those before them, and nothing from outside', () => {
	const wrong = sources
		.filter((file) => file.startsWith('request/'))
		.flatMap((file) => imports.get(file)!.map((target) => [file, target]))
		.filter(([file, target]) => {
			const [room, other] = [file, target].map((path) => relative('request', path).split('/'));
			if (!target.startsWith('request/')) return true;
			// What stands beside the rooms is shared by all, but for what goes through all of them.
			if (room.length === 1 || other.length === 1 || room[0] === other[0])
				return WHOLE.includes(target) && !WHOLE.includes(file);
			return !ROOMS[room[0]].includes(other[0]);
		});
	expect(wrong).toEqual([]);
});

it('has triggers that know the engine by its one door only, so that the built package has it once', () => {
	const triggers = sources.filter((file) => file.startsWith('trigger/'));
	const targets = triggers.flatMap((file) => imports.get(file)!);
	expect(triggers.length).toBeGreaterThan(20);
	expect(targets.filter((file) => !file.startsWith('trigger/') && file !== 'request/index.ts')).toEqual([]);
	const others = sources.filter((file) => file.startsWith('nodes/')).flatMap((file) => imports.get(file)!);
	expect(others.filter((file) => file.startsWith('trigger/') && file !== 'trigger/index.ts')).toEqual([]);
});
