import { describeObject, flatten } from './describe';
import { isDryRun } from './examples';
import type { Step } from './steps';
import { style, width, wrap } from './terminal';

type Colour = 'red' | 'yellow' | 'cyan' | 'dim';

/** Between two columns, and between two parameters. */
const GAP = '  ';
/** How many lines the parameters of one request may take. */
const PARAM_LINES = 4;

/** What was asked: method and path, then the parameters as far as there is room. */
function request({ node, exchanges: [first, ...more] }: Step, space: number): string[] {
	if (!first) return [isDryRun(node) ? 'nothing was sent: a dry run' : style('yellow', 'nothing was sent')];
	const rest = more.length > 0 ? `${GAP}and ${more.length} more` : '';
	const all = flatten(first.params);
	let shown = all.length;
	let lines = wrap(all, space, GAP);
	while (lines.length > PARAM_LINES) {
		shown -= 1;
		lines = wrap([...all.slice(0, shown), `+${all.length - shown} more`], space, GAP);
	}
	return [`${first.method} ${first.path}${rest}`, ...lines.map((line) => style('dim', line))];
}

/** What came back. */
function answers({ node, items, refusals, handled, error }: Step): Array<[text: string, colour: Colour]> {
	if (error) return [[error, 'red']];
	if (refusals.length > 0) {
		const refusal: [string, Colour] = [`refused: ${String(refusals[0].message)}`, 'yellow'];
		return handled ? [refusal, [`"${handled.by}" made of it: ${handled.message}`, 'yellow']] : [refusal];
	}
	if (node.parameters.operation === 'getAll') return [[`${items.length} in the list`, 'cyan']];
	return items.map((item) => [describeObject(item), 'cyan']);
}

/** A step: its node and what was asked, and below it what came back. */
export function stepLines(step: Step, nameWidth: number): string[] {
	const mark = step.error ? style('red', '✗') : style('green', '✓');
	const margin = `${GAP}${mark} ${style('bold', step.node.name.padEnd(nameWidth))}${GAP}`;
	const indent = ' '.repeat(4 + nameWidth + GAP.length);
	const space = width() - indent.length;
	const [first, ...more] = [
		...request(step, space),
		...answers(step).flatMap(([text, colour]) =>
			wrap(text.split(/ (?! )/), space - GAP.length).map((line, index) =>
				style(colour, `${index === 0 ? '←' : ' '} ${line}`),
			),
		),
	];
	return [margin + first, ...more.map((line) => indent + line)];
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What the steps add up to: `6 steps, 6 requests, 1 refusal handled`. */
export function totals(steps: Step[]): string {
	const handled = steps.filter((step) => step.handled).length;
	const requests = steps.reduce((sum, { exchanges }) => sum + exchanges.length, 0);
	return [
		count(steps.length, 'step'),
		count(requests, 'request'),
		...(handled > 0 ? [`${count(handled, 'refusal')} handled`] : []),
	].join(', ');
}
