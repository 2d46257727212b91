export function findRedis(): string | undefined;
export function findPostgres(): string | undefined;
export function missingForQueue(): string | undefined;
export function setupQueue(): Promise<void>;
