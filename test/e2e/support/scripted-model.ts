import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';

/** A message of a conversation, as OpenAI's chat completions have it. */
export interface Message {
	role: 'system' | 'user' | 'assistant' | 'tool';
	content: unknown;
}

/** What the model says next: that a tool be used, its last words, or that it cannot. */
export type Turn = { use: string; with: IDataObject } | { say: string } | { refuse: string };

interface Said {
	finish_reason: string;
	message: IDataObject;
}

const completion = (object: string, choice: IDataObject): IDataObject => ({
	id: 'chatcmpl_scripted',
	object,
	created: 0,
	model: 'scripted',
	choices: [{ index: 0, ...choice }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});

const whole = ({ message, finish_reason }: Said): IDataObject =>
	completion('chat.completion', { message, finish_reason });

/** The same as events, for a client that asks for a stream. */
const inPieces = ({ message, finish_reason }: Said): string =>
	[
		JSON.stringify(completion('chat.completion.chunk', { delta: message, finish_reason: null })),
		JSON.stringify(completion('chat.completion.chunk', { delta: {}, finish_reason })),
		'[DONE]',
	]
		.map((data) => `data: ${data}\n\n`)
		.join('');

/** What a model knows of a tool. */
export interface Offered {
	name: string;
	description: string;
	parameters: IDataObject;
}

/** A chat model that speaks OpenAI's language and says what it is told to. */
export class ScriptedModel {
	/** What each turn is answered with, from the conversation so far. */
	script: (messages: Message[]) => Turn[] = () => [{ say: 'Nothing to do.' }];
	/** The tools that it was offered last. */
	offered: Offered[] = [];
	private calls = 0;

	private constructor(private readonly server: Server) {}

	static async start(): Promise<ScriptedModel> {
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const { messages, stream, tools } = JSON.parse(Buffer.concat(chunks).toString()) as {
					messages: Message[];
					stream?: boolean;
					tools?: Array<{ function: Offered }>;
				};
				model.offered = (tools ?? []).map((tool) => tool.function);
				const turns = model.turnsFor(messages);
				const refusal = turns.find((turn) => 'refuse' in turn);
				if (refusal) {
					response.writeHead(400, { 'content-type': 'application/json' });
					response.end(JSON.stringify({ error: { message: refusal.refuse } }));
					return;
				}
				const said = model.next(turns);
				response.writeHead(200, { 'content-type': stream ? 'text/event-stream' : 'application/json' });
				response.end(stream ? inPieces(said) : JSON.stringify(whole(said)));
			});
		});
		const model = new ScriptedModel(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return model;
	}

	/** For the base URL of n8n's OpenAI credential. */
	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/v1`;
	}

	/** What came back from the tools, oldest first. */
	static answers(messages: Message[]): string[] {
		return messages.filter(({ role }) => role === 'tool').map(({ content }) => String(content));
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise<void>((resolve) => this.server.close(() => resolve()));
	}

	/** What a script stumbles over, n8n is to say: an unanswered question would only be waited for. */
	private turnsFor(messages: Message[]): Turn[] {
		try {
			return this.script(messages);
		} catch (error) {
			return [{ refuse: `The script: ${String(error)} at ${JSON.stringify(messages.slice(1))}` }];
		}
	}

	private next(turns: Turn[]): Said {
		const content = turns.map((turn) => ('say' in turn ? turn.say : '')).join('');
		const calls = turns.flatMap((turn) => ('use' in turn ? [turn] : []));
		return {
			finish_reason: calls.length ? 'tool_calls' : 'stop',
			message: {
				role: 'assistant',
				content,
				...(calls.length ? { tool_calls: calls.map((call, index) => this.callOf(call, index)) } : {}),
			},
		};
	}

	private callOf(call: { use: string; with: IDataObject }, index: number): IDataObject {
		const use = { name: call.use, arguments: JSON.stringify(call.with) };
		return { index, id: `call_${++this.calls}`, type: 'function', function: use };
	}
}
