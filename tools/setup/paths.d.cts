export const NODE_PACKAGE: string;

export function nodeHeaders(nodePackage?: string): string | undefined;
export function withoutBin(path?: string): string;
