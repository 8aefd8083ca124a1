export const VERSION: string;
export function manifestVersion(version: string): string;
export function withVersion(manifest: string, version: string): string;
