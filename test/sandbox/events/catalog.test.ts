import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../../../api/load';
import { Catalog } from '../../../tools/sandbox/events/catalog';
import { ThinCatalog } from '../../../tools/sandbox/events/thin';
import { SILENT } from '../../../tools/sandbox/events/silent';
import { directly, send, useSandbox } from '../support';
import { Tour } from '../tour';
import { refusals, type Typed } from '../typecheck';

const facts = loadFacts();
const catalog = new Catalog(facts);
const thin = new ThinCatalog(facts, catalog.types);
const held = useSandbox();

const TYPES = join(__dirname, '../../../node_modules/stripe/esm/resources');

/** What the SDK says of each type of event: what it is about, or where its object comes from. */
function inSdk(file: string, about: RegExp): Map<string, string | undefined> {
	const text = readFileSync(join(TYPES, file), 'utf8');
	const all = text.split(/interface \w+Event extends EventBase \{/).slice(1);
	return new Map(all.map((rest) => [/type: '([^']+)';/.exec(rest)![1], about.exec(rest)?.[1]]));
}

/** The SDK's names for several objects in one, and for those that the facts do not have. */
const OTHERWISE: Record<string, string | undefined> = {
	ExternalAccount: 'BankAccount',
	CustomerSource: 'BankAccount',
	'Billing.AlertTriggered': 'Billing.Alert',
	SourceMandateNotification: 'Source',
};

test('every type is about the object that the SDK says', () => {
	const wanted = inSdk('Events.d.ts', /object: ([\w.]+);/);
	expect(wanted.size).toBe(275);
	expect(new Set(wanted.keys())).toEqual(catalog.types);
	const found = Object.fromEntries([...wanted.keys()].map((type) => [type, catalog.objectOf(type)]));
	const expected = [...wanted].map(([type, name = '']) => {
		const known = OTHERWISE[name] ?? name;
		return [type, facts.objects.has(known) ? known : undefined];
	});
	expect(found).toEqual(Object.fromEntries(expected));
});

test('every type is made by some change here, or said to be made by none', () => {
	const made = catalog.announced();
	const unsaid = [...catalog.types].filter((type) => !made.has(type) && !SILENT.has(type));
	const both = [...SILENT].filter((type) => made.has(type) || !catalog.types.has(type));
	expect({ unsaid, both }).toEqual({ unsaid: [], both: [] });
	expect([made.size, SILENT.size]).toEqual([220, 55]);
});

test('the types of thin events are those of the SDK, and so is whether they point to an object', async () => {
	const wanted = inSdk('V2/Core/Events.d.ts', /^[^}]*related_object: [\w.]*(Object);/);
	expect(wanted.size).toBe(326);
	expect([...thin.types].sort()).toEqual([...wanted.keys()].sort());
	const ids = [...wanted.keys()].map((type) => held.sandbox.events.emit(type));
	const found = await Promise.all(ids.map((id) => send(held.sandbox, 'GET', `/v2/core/events/${id}`)));
	const points = ({ related_object }: Record<string, unknown>) => related_object !== undefined;
	const wrong = found.filter(({ body }) => points(body) !== (wanted.get(String(body.type)) !== undefined));
	expect(wrong.map(({ body }) => body.type)).toEqual([]);
});

test('what operations make is what the SDK promises of such an event', async () => {
	const seen = new Map<string, Typed>();
	const { stripe, sandbox } = held;
	const tour = new Tour(facts, sandbox, directly(held));
	for await (const { plan } of tour.answers('required')) {
		if (plan.operation.method === 'GET') continue;
		for (const event of (await stripe.events.list({ limit: 5 })).data) {
			if (!seen.has(event.type)) seen.set(event.type, { id: 'events.retrieve', json: JSON.stringify(event) });
		}
	}
	expect(refusals([...seen.values()])).toEqual([]);
	console.log(`Made ${seen.size} of ${catalog.types.size} types: ${[...seen.keys()].sort().join(', ')}`);
	expect(seen.size).toBeGreaterThan(100);
}, 300_000);
