import { loadFacts, loadOlder } from '../../api/load';
import { resources } from '../../api/words';
import { compileForm } from '../../form/compile';

const facts = loadFacts();
const older = loadOlder();

/** What the built package carries as data, `properties.json`: the compiled form, and the versions it is of. */
export const { properties, choices, expand, lists } = compileForm(facts, resources, older);
/** Of the newest node version. */
export const apiVersion = facts.apiVersion;
/** Of the node, the oldest first. */
export const versions = [...older, facts].map((_facts, i) => i + 1);
