import type { Fault } from './types';

/** Failures waiting for their requests. */
export class Faults {
	private waiting: Array<{ fault: Fault; left: number }> = [];

	add(fault: Fault): void {
		this.waiting.push({ fault, left: fault.times ?? 1 });
	}

	/** The failure for this request, if one is due. */
	take(request: { method: string; path: string; params: Record<string, unknown> }): Fault | undefined {
		const index = this.waiting.findIndex(({ fault }) => !fault.when || fault.when(request));
		if (index === -1) return undefined;
		const found = this.waiting[index];
		found.left -= 1;
		if (found.left <= 0) this.waiting.splice(index, 1);
		return found.fault;
	}

	clear(): void {
		this.waiting = [];
	}
}
