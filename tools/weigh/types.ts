/** What one weighing found. */
export interface Weighed {
	title: string;
	/** The first row is the heading. */
	rows: string[][];
	figures: Record<string, number>;
}
