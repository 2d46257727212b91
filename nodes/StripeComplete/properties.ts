import { loadFacts } from '../../api/load';
import { resources } from '../../api/words';
import { compileForm } from '../../form/compile';

const facts = loadFacts();

/** What the built package carries as data, `properties.json`: the compiled form, and the API version it is of. */
export const { properties, choices, lists } = compileForm(facts, resources);
export const apiVersion = facts.apiVersion;
