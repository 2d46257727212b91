import { loadFacts, loadOlder } from '../../api/load';
import { resources } from '../../api/words';
import { compileForm } from '../../form/compile';

const facts = loadFacts();
const older = loadOlder();

/** What the built package carries as data, `properties.json`: the compiled form, and the versions it is of. */
export const { properties, choices, expand, lists } = compileForm(facts, resources, older);
/** Of node versions 1, 2 and so on. */
export const apiVersions = [...older, facts].map(({ apiVersion }) => apiVersion);
/** Of the newest node version. */
export const { apiVersion } = facts;
