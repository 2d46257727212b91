import type { IDataObject } from 'n8n-workflow';
import { loadFromHost } from '../../../tools/host/paths';

/** What a tool answers. */
export interface ToolAnswer {
	isError: boolean;
	/** Its text, or an error's. */
	text: string;
}

/** What of the MCP SDK is used here; n8n brings it. */
interface Client {
	connect: (transport: unknown) => Promise<void>;
	callTool: (
		call: { name: string; arguments: IDataObject },
		schema: undefined,
		options: { timeout: number },
	) => Promise<{ isError?: boolean; content: Array<{ text: string }> }>;
	close: () => Promise<void>;
}
type New<T> = new (...args: unknown[]) => T;

const PATIENCE_MS = 120_000;

/** Somebody else's AI that uses the tools of an MCP server. */
export class McpClient {
	private readonly client: Client;

	/** @param url of n8n's MCP Server Trigger */
	constructor(private readonly url: string) {
		const { Client } = loadFromHost('@modelcontextprotocol/sdk/client/index.js') as { Client: New<Client> };
		this.client = new Client({ name: 'e2e', version: '1.0.0' });
	}

	async connect(): Promise<void> {
		const { StreamableHTTPClientTransport } = loadFromHost(
			'@modelcontextprotocol/sdk/client/streamableHttp.js',
		) as {
			StreamableHTTPClientTransport: New<unknown>;
		};
		await this.client.connect(new StreamableHTTPClientTransport(new URL(this.url)));
	}

	async call(tool: string, parameters: IDataObject): Promise<ToolAnswer> {
		const call = { name: tool, arguments: parameters };
		const { isError = false, content } = await this.client.callTool(call, undefined, {
			timeout: PATIENCE_MS,
		});
		return { isError, text: content.map(({ text }) => text).join('\n') };
	}

	async close(): Promise<void> {
		await this.client.close();
	}
}
