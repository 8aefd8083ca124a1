export const DEVELOPMENT_ADDRESS: string;
export function hostingAddress(url: string | undefined): string;
