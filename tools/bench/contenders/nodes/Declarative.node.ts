import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';

/** A part of the package's own form without its code: n8n's RoutingNode does the work. */
export class Declarative implements INodeType {
	description = JSON.parse(readFileSync(join(__dirname, 'declarative.json'), 'utf8')) as INodeTypeDescription;
}
