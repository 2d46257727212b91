import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Handler } from './handle';
import { StripeError } from './errors';

/** Larger than any file that Stripe takes. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** Puts the handler behind HTTP. Routes, bodies and checks are the handler's own. */
export function createServer(handler: Handler): FastifyInstance {
	const respond = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
		const [path, ...query] = (request.raw.url ?? '/').split('?');
		const answer = await handler.handle({
			method: request.method,
			path,
			query: query.join('?'),
			headers: request.headers,
			body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
		});
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
