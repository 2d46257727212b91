/* Runs in the page, whose clock is the one that counts. */

const PATIENCE_MS = 15_000;

/** A frame is on the screen when the task after its callbacks runs. */
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const visible = (selector) =>
	[...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());

/** The captions of the open form's fields, from top to bottom. */
const captions = () =>
	visible('[data-test-id="node-parameters"] [data-test-id="input-label"]').map((label) =>
		label.querySelector('label')?.firstElementChild?.textContent?.replace('*', '').trim(),
	);

function isReached({ form, selector, texts }) {
	if (form) return captions().join('\n') === form.join('\n');
	const found = visible(selector);
	return texts ? found.some((element) => texts.includes(element.textContent.trim())) : found.length > 0;
}

window.stopwatch = {
	/** From the next event of a type to the paint of the goal, in milliseconds. */
	async untilPainted(type, goal) {
		const { timeStamp } = await new Promise((resolve) =>
			document.addEventListener(type, resolve, { capture: true, once: true }),
		);
		while (!isReached(goal)) {
			await new Promise(requestAnimationFrame);
			if (performance.now() - timeStamp < PATIENCE_MS) continue;
			throw new Error(`Waited for ${JSON.stringify(goal)}. The form shows: ${captions().join(', ')}`);
		}
		await painted();
		return performance.now() - timeStamp;
	},

	/** From each of the next keys to the paint of its letter, in milliseconds. */
	untilKeysPainted(count) {
		return new Promise((resolve) => {
			const listeners = new AbortController();
			const options = { capture: true, signal: listeners.signal };
			const times = [];
			let pressed;
			document.addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), options);
			document.addEventListener(
				'input',
				async () => {
					const from = pressed;
					await painted();
					times.push(performance.now() - from);
					if (times.length < count) return;
					listeners.abort();
					resolve(times);
				},
				options,
			);
		});
	},
};
