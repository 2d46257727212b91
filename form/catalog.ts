import type { INodePropertyOptions } from 'n8n-workflow';

/** Choices by the name under which the node serves them. */
export type Choices = Record<string, INodePropertyOptions[]>;

/** Longer lists of choices are kept out of the form: the editor asks for them when it shows them. */
export const LONGEST_INLINE = 10;

/** Collects long lists of choices, each once. */
export class Catalog {
	readonly choices: Choices = {};
	private readonly names = new Map<string, string>();

	/** @returns the name under which the node serves these choices */
	add(parameter: string, options: INodePropertyOptions[]): string {
		const content = JSON.stringify(options);
		let name = this.names.get(content);
		if (!name) {
			name = parameter;
			for (let i = 2; name in this.choices; i++) name = `${parameter}_${i}`;
			this.names.set(content, name);
			this.choices[name] = options;
		}
		return name;
	}
}
