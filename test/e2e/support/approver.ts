import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './until';

/** What n8n asks a person: the text, and where each button leads. */
interface Question {
	text: string;
	buttons: Record<string, string>;
}

interface Sent {
	text: string;
	reply_markup: { inline_keyboard: Array<Array<{ text: string; url: string }>> };
}

/** n8n takes calls of programs for previews of its links, which decide nothing. */
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' };

/** A person in a chat of Telegram, whose server this stands in for. */
export class Approver {
	readonly questions: Question[] = [];

	private constructor(private readonly server: Server) {}

	static async start(): Promise<Approver> {
		const server = createServer((request, response) => {
			const chunks: Buffer[] = [];
			request.on('data', (chunk: Buffer) => chunks.push(chunk));
			request.on('end', () => {
				const { text, reply_markup } = JSON.parse(Buffer.concat(chunks).toString()) as Sent;
				const buttons = reply_markup.inline_keyboard.flat();
				approver.questions.push({
					text,
					buttons: Object.fromEntries(buttons.map((button) => [button.text, button.url])),
				});
				response.writeHead(200, { 'content-type': 'application/json' });
				response.end(JSON.stringify({ ok: true, result: {} }));
			});
		});
		const approver = new Approver(server);
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return approver;
	}

	/** For the base URL of n8n's Telegram credential. */
	get url(): string {
		return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
	}

	/**
	 * Waits for a question, and presses a button of it.
	 * @param number of the question, counting from 0
	 * @returns the question's text
	 */
	async press(number: number, button: string): Promise<string> {
		const { text, buttons } = await until(`question ${number} comes`, () => this.questions[number]);
		// The execution waits a moment after it has asked.
		await until(`the answer ${button} is taken`, async () => {
			const answer = await fetch(buttons[button], { headers: BROWSER });
			await answer.text();
			return answer.ok;
		});
		return text;
	}

	async close(): Promise<void> {
		this.server.closeAllConnections();
		await new Promise<void>((resolve) => this.server.close(() => resolve()));
	}
}
