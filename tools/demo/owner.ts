/** Who signs in to the demo's editor. The editor listens on this machine only. */
export const OWNER = { email: 'demo@example.com', password: 'Sandbox4242' };

const HEADERS = { 'content-type': 'application/json', 'browser-id': 'demo' };

function post(url: string, body: unknown): Promise<Response> {
	return fetch(url, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) });
}

/** Makes the account that owns the imported workflows, so that n8n does not ask for one. */
export async function setUpOwner(url: string): Promise<void> {
	const answer = await post(`${url}/rest/owner/setup`, { ...OWNER, firstName: 'Demo', lastName: 'Owner' });
	// n8n refuses when there is an owner, which an earlier start made.
	if (!answer.ok && answer.status !== 400) {
		throw new Error(`n8n did not make its owner account: ${answer.status} ${await answer.text()}`);
	}
}

/** Whether the owner still signs in with the password that it was made with. */
export async function ownerSignsIn(url: string): Promise<boolean> {
	const { ok } = await post(`${url}/rest/login`, {
		emailOrLdapLoginId: OWNER.email,
		password: OWNER.password,
	});
	return ok;
}
