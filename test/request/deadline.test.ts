import * as n8n from 'n8n-workflow';
import { Deadline } from '../../request/wire/deadline';

jest.mock('n8n-workflow', () => ({ ...jest.requireActual<typeof n8n>('n8n-workflow'), sleep: jest.fn() }));

it('has one look out for all, however often nothing is under way between two looks', () => {
	const sleep = jest.mocked(n8n.sleep).mockReturnValue(new Promise(() => undefined));
	for (let i = 0; i < 50; i++) new Deadline({ within: 1_000, timeout: 1_000 }).end();
	expect(sleep).toHaveBeenCalledTimes(1);
});
