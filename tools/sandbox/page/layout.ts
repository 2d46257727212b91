import { html, type Html } from './html';
import { PAGE_PATH } from './links';
import { STYLE_TAG } from './style';

/** The parts of the page, in the order of the menu, with the way to each. */
const PARTS = {
	overview: ['Overview', PAGE_PATH],
	objects: ['Objects', `${PAGE_PATH}/objects`],
	writes: ['Writes', `${PAGE_PATH}/writes`],
	requests: ['Requests', `${PAGE_PATH}/requests`],
	events: ['Events', `${PAGE_PATH}/events`],
	clocks: ['Test clocks', `${PAGE_PATH}/clocks`],
	faults: ['Faults', `${PAGE_PATH}/faults`],
} as const;

export interface View {
	part: keyof typeof PARTS;
	title: string;
	/** A line under the title. */
	lead?: Html;
	content: Html;
	/** Loads it anew after this many seconds, while something is under way. */
	refresh?: number;
}

/** What a person is told of what they just did. */
export interface Notice {
	text: string;
	wrong?: boolean;
}

/** The whole page around one view. */
export function page({ part, title, lead, content, refresh }: View, notice?: Notice): string {
	const items = Object.entries(PARTS).map(
		([name, [label, href]]) =>
			html`<li><a href="${href}" ${name === part && html` aria-current="page"`}>${label}</a></li>`,
	);
	return html`<!doctype html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				${refresh && html`<meta http-equiv="refresh" content="${refresh}" />`}
				<title>${title} · Stripe sandbox</title>
				<link rel="icon" href="data:," />
				${STYLE_TAG}
			</head>
			<body>
				<a class="skip" href="#content">Skip to content</a>
				<header>
					<div class="bar">
						<p class="brand">Stripe sandbox <span>an emulator on this machine: no money moves</span></p>
						<nav aria-label="Parts of the sandbox">
							<ul>
								${items}
							</ul>
						</nav>
					</div>
				</header>
				<main id="content" tabindex="-1">
					<h1>${title}</h1>
					${lead && html`<p class="lead">${lead}</p>`}
					${notice && html`<p class="notice ${notice.wrong ? 'bad' : 'good'}" role="${notice.wrong ? 'alert' : 'status'}">${notice.text}</p>`}
					${content}
				</main>
				<footer>
					<p>Not Stripe. Everything here is forgotten when the sandbox stops. Times are UTC.</p>
				</footer>
			</body>
		</html> `.text;
}
