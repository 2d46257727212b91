import { describeObject, describeParams } from './describe';
import type { Step } from './steps';
import { clip, style, width } from './terminal';

const GAP = 2;

/** What was asked: method, path and as many parameters as fit. */
function request({ exchanges }: Step, space: number): string {
	const [first, ...more] = exchanges;
	if (!first) return style('yellow', 'nothing was sent');
	const address = clip(`${first.method} ${first.path}`, space);
	const rest = more.length > 0 ? `  and ${more.length} more` : '';
	const params = describeParams(first.params, space - address.length - rest.length - GAP);
	return [address, style('dim', params + rest)].join(' '.repeat(GAP)).trimEnd();
}

/** What came back, line by line. */
function answers({
	node,
	items,
	refusals,
	handled,
	error,
}: Step): Array<[text: string, colour: 'red' | 'yellow' | 'cyan']> {
	if (error) return [[error, 'red']];
	if (refusals.length > 0) {
		return [
			[`refused: ${String(refusals[0].message)}`, 'yellow'],
			...(handled ? [[`${handled.by} → ${handled.message}`, 'yellow'] as [string, 'yellow']] : []),
		];
	}
	if (node.parameters.operation === 'getAll') {
		return [[`${items.length} in the list`, 'cyan']];
	}
	return items.map((item) => [describeObject(item), 'cyan']);
}

/** A step on two lines or more: its node and what was asked, and below it what came back. */
export function stepLines(step: Step, nameWidth: number): string[] {
	const mark = step.error ? style('red', '✗') : style('green', '✓');
	const indent = ' '.repeat(4 + nameWidth + GAP);
	const space = width() - indent.length;
	const name = style('bold', step.node.name.padEnd(nameWidth + GAP));
	return [
		`  ${mark} ${name}${request(step, space)}`,
		...answers(step).map(([text, colour]) => indent + style(colour, clip(`← ${text}`, space))),
	];
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
