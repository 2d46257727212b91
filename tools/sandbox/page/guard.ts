import type { IncomingHttpHeaders } from 'node:http';

/** Names of this machine that no website can take; the port is whatever leads here. */
const HERE = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Why a call is none of a person or program on this machine; nothing if it may be one. A website reaches this
 * machine through its visitor's browser: under a name of its own that leads here (DNS rebinding, told by `Host`),
 * or with a form of its own (CSRF, told by `Origin` and `Sec-Fetch-Site`, which browsers send with every form).
 * Looking is safe from anywhere, as no other site can read the answer.
 */
export function refusal(method: string, headers: IncomingHttpHeaders): string | undefined {
	const { host = '', origin } = headers;
	if (!HERE.test(host)) return 'Open this page under the address of this machine: 127.0.0.1 or localhost.';
	if (method === 'GET') return undefined;
	const site = headers['sec-fetch-site'];
	const isOwn =
		(origin === undefined || origin === `http://${host}`) &&
		(!site || site === 'same-origin' || site === 'none');
	return isOwn ? undefined : 'Only this page itself can do that, not another website.';
}
