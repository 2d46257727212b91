export const DRIVER: string;

export function installN8n(what: {
	name: string;
	title: string;
	folder: string;
	nodeVersion: string;
	getNode: () => Promise<{ program: string; headers?: string }>;
	driver?: string;
}): Promise<void>;
