import { redact } from '../redact';
import type { World } from '../world';
import { html, type Html } from './html';
import { findObject, objectPath } from './links';

function written(world: World, value: unknown, indent: string): Html {
	if (typeof value !== 'object' || value === null) {
		const place = typeof value === 'string' ? findObject(world, value) : undefined;
		const text = JSON.stringify(value) ?? 'null';
		return place ? html`<a href="${objectPath(place)}">${text}</a>` : html`${text}`;
	}
	const [open, close] = Array.isArray(value) ? '[]' : '{}';
	const entries = Object.entries(value);
	if (entries.length === 0) return html`${open}${close}`;
	const inner = `${indent}  `;
	const lines = entries.map(([name, one], index) => {
		const start = Array.isArray(value) ? inner : `${inner}${JSON.stringify(name)}: `;
		return html`${start}${written(world, one, inner)}${index < entries.length - 1 ? ',\n' : '\n'}`;
	});
	return html`${`${open}\n`}${lines}${indent}${close}`;
}

/** A value as JSON, without full numbers and secrets; ids in it lead to their objects. */
export const json = (world: World, value: unknown): Html =>
	html`<pre class="card" tabindex="0" role="region" aria-label="JSON">
${written(world, redact(value), '')}</pre>`;
