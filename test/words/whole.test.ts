import { findAll } from '../../tools/words/find';
import { report } from '../../tools/words/report';

it('says what Stripe says, in one voice', () => {
	expect(report(findAll())).toEqual(['Nothing to mend.']);
}, 300_000);
