import { redact } from '../redact';
import type { World } from '../world';
import { html, type Html } from './html';
import { findObject, objectPath } from './links';

function written(world: World, value: unknown, indent: string): Html {
	const inner = `${indent}  `;
	if (Array.isArray(value) && value.length > 0) {
		const lines = value.map(
			(one, index) => html`${inner}${written(world, one, inner)}${index < value.length - 1 && ','} `,
		);
		return html`[ ${lines}${indent}]`;
	}
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
		const entries = Object.entries(value);
		if (entries.length === 0) return html`{}`;
		const lines = entries.map(
			([name, one], index) =>
				html`${inner}${JSON.stringify(name)}:
				${written(world, one, inner)}${index < entries.length - 1 && ','} `,
		);
		return html`{ ${lines}${indent}}`;
	}
	const place = typeof value === 'string' ? findObject(world, value) : undefined;
	const text = JSON.stringify(value) ?? 'null';
	return place ? html`<a href="${objectPath(place)}">${text}</a>` : html`${text}`;
}

/** A value as JSON, without full numbers and secrets; ids in it lead to their objects. */
export const json = (world: World, value: unknown): Html =>
	html`<pre class="card" tabindex="0" role="region" aria-label="JSON">
${written(world, redact(value), '')}</pre>`;
