export interface Lock {
	packages: Record<
		string,
		{
			name?: string;
			version?: string;
			integrity?: string;
			resolved?: string;
			inBundle?: boolean;
			dependencies?: Record<string, string>;
		}
	>;
}

export function lockOf(lock: Lock, name: string): Lock;
export function withAddresses(lock: Lock, registry: string): Lock;
