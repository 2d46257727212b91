export function nodeHeaders(nodePackage?: string): string | undefined;
export function withBin(path?: string): string;
export function withoutBin(path?: string): string;
