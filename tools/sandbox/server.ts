import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { CONTROL_PATH } from './control';
import { StripeError } from './errors';
import type { Handler } from './handle';
import { isOfPage, PAGE_PATH, refusal, type SandboxPage } from './page';

/** Larger than any file that Stripe takes. */
const BODY_LIMIT = 64 * 1024 * 1024;

const bodyOf = ({ body }: FastifyRequest): Buffer => (Buffer.isBuffer(body) ? body : Buffer.alloc(0));

/**
 * Puts the handler behind HTTP. Routes, bodies and checks are the handler's own.
 * @param page what people look at
 * @param tell does what the sandbox is told: the name of a control, and its arguments as JSON
 */
export function createServer(
	handler: Handler,
	page: SandboxPage,
	tell: (name: string, body: string) => Promise<unknown>,
): FastifyInstance {
	const obey = async (name: string, request: FastifyRequest, reply: FastifyReply) => {
		const why = request.method === 'POST' ? refusal('POST', request.headers) : 'Tell it with POST.';
		if (why) return reply.code(request.method === 'POST' ? 403 : 405).send(JSON.stringify({ error: why }));
		try {
			return reply.send(JSON.stringify(await tell(name, bodyOf(request).toString())));
		} catch (error) {
			return reply.code(400).send(JSON.stringify({ error: (error as Error).message }));
		}
	};

	const respond = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
		const [path, ...query] = (request.raw.url ?? '/').split('?');
		if (path.startsWith(CONTROL_PATH)) {
			reply.type('application/json').header('stripe-sandbox', 'emulator');
			return await obey(path.slice(CONTROL_PATH.length), request, reply);
		}
		const { method, headers } = request;
		// Whoever opens the sandbox in a browser means its page.
		if (path === '/' && method === 'GET' && /\btext\/html\b/.test(headers.accept ?? '')) {
			return reply.code(302).header('location', PAGE_PATH).send();
		}
		const call = { method, path, query: query.join('?'), headers, body: bodyOf(request) };
		if (isOfPage(path)) {
			const { status, headers: own, body } = await page.answer(call);
			return reply.code(status).headers(own).send(body);
		}
		const answer = await handler.handle(call);
		if (answer.drop) {
			reply.hijack();
			request.raw.socket.destroy();
			return reply;
		}
		return reply.code(answer.status).headers(answer.headers).send(answer.body);
	};

	const app = fastify({
		bodyLimit: BODY_LIMIT,
		forceCloseConnections: true,
		logger: false,
		// URLs that fastify cannot decode are the handler's to refuse.
		frameworkErrors: (_error, request, reply) => void respond(request, reply),
	});
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));

	// Everything is "not found" to fastify, so that every URL reaches the handler unchanged.
	app.setNotFoundHandler(respond);

	app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => {
		const status = error.statusCode ?? 500;
		const failure = new StripeError(
			status,
			status < 500 ? error.message : `The sandbox failed: ${error.message}`,
			{
				type: status < 500 ? 'invalid_request_error' : 'api_error',
			},
		);
		const body = failure.body({ v2: false, requestId: 'req_failed', account: 'acct_none' });
		return reply
			.code(status)
			.header('stripe-sandbox', 'emulator')
			.header('request-id', 'req_failed')
			.send(body);
	});
	return app;
}
