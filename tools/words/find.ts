import { loadFacts } from '../../api/load';
import { resources } from '../../api/words';
import { faultsIn } from './check';
import { readComments } from './comments';
import { excuse } from './excuse';
import { excused } from './excused';
import type { Finding } from './finding';
import { operationForms } from './forms';

/** All that is wrong with our words and not excused, and the excuses that excuse nothing. */
export function findAll(): Finding[] {
	const { left, unused } = excuse(faultsIn(operationForms(loadFacts(), resources), readComments()), excused);
	return [...left, ...unused];
}
