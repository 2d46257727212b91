import { withoutSecrets } from '../../../request/redact';

/** Markup that is safe to send. Only `html` makes it. */
export class Html {
	constructor(readonly text: string) {}
}

/** What may stand in a template: markup as it is, lists one after the other, nothing for what is not there. */
type Part = Html | string | number | undefined | null | false | readonly Part[];

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

function written(part: Part): string {
	if (part instanceof Html) return part.text;
	if (Array.isArray(part)) return part.map(written).join('');
	if (part === undefined || part === null || part === false) return '';
	return withoutSecrets(String(part)).replace(/[&<>"']/g, (sign) => ESCAPES[sign]);
}

/** Writes markup. All text put into it is escaped, and no key or other secret in it is shown. */
export const html = (texts: TemplateStringsArray, ...parts: Part[]): Html =>
	new Html(texts.map((text, index) => text + written(parts[index])).join(''));
