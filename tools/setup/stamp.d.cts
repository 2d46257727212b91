export function fingerprint(folder: string, ...rest: string[]): string;
export function hasStamp(folder: string, print: string): boolean;
export function installedByHand(folder: string): boolean;
export function writeStamp(folder: string, print: string): void;
