import fc from 'fast-check';
import { loadFacts } from '../../api/load';
import { example, requestFor } from './examples';
import { failure, send, useSandbox } from './support';

const { operations } = loadFacts();
const held = useSandbox();

const odd = fc.oneof(
	fc.constantFrom('', ' ', '0', '-1', '1e999', 'true', 'null', '__proto__', '%00', '😀', 'x'.repeat(6_000)),
	fc.string(),
	fc.array(fc.string(), { maxLength: 3 }),
	fc.dictionary(fc.string(), fc.string(), { maxKeys: 3 }),
	fc.dictionary(fc.constantFrom('0', '1', 'id', 'items', 'object'), fc.dictionary(fc.string(), fc.string())),
);

test('nonsense is refused, and nothing ever breaks', async () => {
	const request = fc.record({
		operation: fc.constantFrom(...operations),
		// Mostly right parameters with some odd ones among them reach furthest.
		picks: fc.array(fc.tuple(fc.nat(), fc.option(odd)), { maxLength: 8 }),
		id: fc.constantFrom('x', '__proto__', 'constructor', '%', 'a/b', ''),
	});
	await fc.assert(
		fc.asyncProperty(request, async ({ operation, picks, id }) => {
			const v2 = operation.path.startsWith('/v2/');
			const params = Object.fromEntries(
				picks
					.filter(() => operation.params.length > 0)
					.map(([pick, value]) => {
						const param = operation.params[pick % operation.params.length];
						return [param.name, value ?? example(param.name, param, v2, () => undefined)];
					}),
			);
			const ids = Object.fromEntries(operation.pathParams.map((name) => [name, id]));
			const { path, body } = requestFor(operation, ids, params);
			const { status, body: answer } = await send(held.sandbox, operation.method, path, { body });
			expect({ status, answer }).toEqual({ status: expect.any(Number), answer: expect.anything() });
			expect(status).toBeLessThan(500);
		}),
		{ numRuns: 2_000 },
	);
});

test('broken bodies are refused', async () => {
	const { sandbox } = held;
	for (const body of ['%', '[]', 'a[b]=1&a=2', 'a=1&a[b]=2', '&&&', '=', 'metadata[__proto__]=x', '{"a":']) {
		for (const path of ['/v1/customers', '/v2/core/accounts', '/v1/files']) {
			const types = [
				'application/x-www-form-urlencoded',
				'application/json',
				'multipart/form-data',
				'text/plain',
				'',
			];
			for (const type of types) {
				const { status } = await send(sandbox, 'POST', path, { body, headers: { 'content-type': type } });
				expect(status).toBeLessThan(500);
			}
		}
	}
});

test('a wrong expansion does not use up its key', async () => {
	const { customers } = held.stripe;
	const options = { idempotencyKey: 'k' };
	expect((await failure(customers.create({ expand: ['nothing'] }, options))).statusCode).toBe(400);
	await customers.create({}, options);
});
