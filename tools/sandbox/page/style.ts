import { Html } from './html';

/** The one stylesheet, inline, so that the page needs nothing else. */
export const STYLE = `
:root {
	color-scheme: light dark;
	--back: light-dark(#f6f7f9, #14171c);
	--card: light-dark(#fff, #1c2027);
	--text: light-dark(#1d232b, #e4e7ec);
	--soft: light-dark(#5a6472, #9aa4b2);
	--line: light-dark(#dfe3e8, #2e343d);
	--link: light-dark(#4339c9, #a5a8ff);
	--good: light-dark(#0b6b3a, #6fd6a0);
	--good-back: light-dark(#e0f5e9, #12301f);
	--warn: light-dark(#7a4b00, #f0c06a);
	--warn-back: light-dark(#fdf1d8, #35280f);
	--bad: light-dark(#a8182b, #ff9aa5);
	--bad-back: light-dark(#fde6e9, #3d171d);
}
* { box-sizing: border-box; }
body {
	margin: 0; background: var(--back); color: var(--text);
	font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px 12px; z-index: 1; }
header { background: var(--card); border-bottom: 1px solid var(--line); }
.bar, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
.brand { margin: 0; padding: 16px 0 4px; font-weight: 650; font-size: 16px; }
.brand span { font-weight: 400; font-size: 14px; color: var(--soft); margin-left: 8px; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 22px; margin: 0; padding: 0; }
nav a { display: block; padding: 8px 0; color: var(--soft); border-bottom: 2px solid transparent; }
nav a[aria-current] { color: var(--text); border-color: var(--link); font-weight: 600; }
main { padding-top: 24px; padding-bottom: 24px; }
footer { color: var(--soft); font-size: 13px; padding-bottom: 24px; }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 32px 0 8px; }
.lead { color: var(--soft); margin: -8px 0 16px; max-width: 76ch; }
.hint { color: var(--soft); font-size: 14px; margin: 4px 0 0; max-width: 76ch; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.empty { padding: 24px; color: var(--soft); margin: 8px 0; }
.scroll { overflow-x: auto; margin: 8px 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: 8px 14px; border-top: 1px solid var(--line); }
thead th {
	border-top: 0; color: var(--soft); font-weight: 500; font-size: 13px; white-space: nowrap;
}
tbody th { font-weight: 500; }
tbody tr:hover { background: light-dark(#fafbfc, #20252d); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
time { white-space: nowrap; color: var(--soft); font-variant-numeric: tabular-nums; }
code, pre, .code { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
td .code, th .code {
	display: inline-block; max-width: 34ch; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
	vertical-align: top; line-height: 22px;
}
td .key { max-width: 20ch; }
pre { margin: 8px 0; padding: 14px 16px; overflow-x: auto; }
.badge {
	display: inline-block; padding: 0 8px; border-radius: 10px; font-size: 12.5px; line-height: 20px;
	white-space: nowrap; background: light-dark(#e9ecf0, #2b313a); color: var(--text);
}
.badge.good { background: var(--good-back); color: var(--good); }
.badge.warn { background: var(--warn-back); color: var(--warn); }
.badge.bad { background: var(--bad-back); color: var(--bad); }
.notice { padding: 10px 14px; border-radius: 8px; margin: 0 0 16px; }
.notice.good { background: var(--good-back); color: var(--good); }
.notice.bad { background: var(--bad-back); color: var(--bad); }
.tiles {
	display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; margin: 16px 0;
	padding: 0; list-style: none;
}
.tiles a { display: block; padding: 12px 16px; color: var(--soft); }
.tiles b { display: block; font-size: 22px; line-height: 1.3; color: var(--text); font-variant-numeric: tabular-nums; }
form { margin: 0; }
.tools { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 12px 0; }
.tools .tools { margin: 0; }
.line { align-items: center; }
label { display: block; font-size: 13px; color: var(--soft); }
input, select, button {
	font: inherit; font-size: 14px; color: var(--text); background: var(--card); border: 1px solid light-dark(#b9c0ca, #4a5260);
	border-radius: 6px; padding: 5px 10px; min-height: 34px;
}
label input, label select { display: block; margin-top: 2px; }
input[type="search"], input.wide { width: 320px; max-width: 100%; }
input[type="number"] { width: 110px; }
button { cursor: pointer; font-weight: 500; }
button.main { background: light-dark(#4339c9, #5b56d0); border-color: transparent; color: #fff; }
button:hover { filter: brightness(1.06); }
td form { display: inline; }
td button { padding: 1px 10px; min-height: 28px; }
fieldset { border: 0; margin: 0; padding: 0; }
legend { font-weight: 600; padding: 0 0 8px; }
.choices { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 10px; }
.choices label { display: flex; align-items: flex-start; gap: 10px; padding: 12px 14px; color: var(--soft); cursor: pointer; }
.choices input { margin: 4px 0 0; min-height: 0; flex: none; accent-color: var(--link); }
.choices b { display: block; color: var(--text); font-size: 14px; }
.choices label:has(:checked) { border-color: var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 6px 24px; margin: 8px 0; padding: 14px 16px; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.pages { display: flex; gap: 16px; align-items: center; font-size: 14px; color: var(--soft); }
@media (max-width: 640px) {
	.bar, main, footer { padding-left: 14px; padding-right: 14px; }
	.brand span { display: block; margin: 0; }
	dl { grid-template-columns: 1fr; gap: 0; }
	dd { margin-bottom: 8px; }
}
`;

export const STYLE_TAG = new Html(`<style>${STYLE}</style>`);
