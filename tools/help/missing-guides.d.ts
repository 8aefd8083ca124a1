export function missingGuides(guides: object, others: object): string[];
