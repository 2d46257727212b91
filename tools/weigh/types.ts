import type { Found } from '../bench/report';

/** What one weighing found. */
export interface Weighed extends Found {
	figures: Record<string, number>;
}
