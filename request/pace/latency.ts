const KEPT = 16;
/** With fewer, one slow answer would count. */
const ENOUGH = 4;
/** So many of the answers are not the slow ones. */
const COUNTED = 0.75;

/** How long answers take of late, in milliseconds. Single slow ones do not count. */
export class Latency {
	private readonly answers: number[] = [];
	/** Undefined until enough were seen. */
	typical?: number;

	add(ms: number): void {
		this.answers.push(ms);
		if (this.answers.length > KEPT) this.answers.shift();
		if (this.answers.length < ENOUGH) return;
		const counted = [...this.answers]
			.sort((a, b) => a - b)
			.slice(0, Math.floor(this.answers.length * COUNTED));
		this.typical = counted.reduce((sum, one) => sum + one, 0) / counted.length;
	}
}
