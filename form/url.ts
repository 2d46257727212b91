/** A path with its placeholders as n8n fills them in: `=/v1/payouts/{{$parameter["payout"]}}`. */
export function urlOf(path: string): string {
	const url = path.replace(/\{(\w+)\}/g, '{{$parameter["$1"]}}');
	return url === path ? url : `=${url}`;
}
