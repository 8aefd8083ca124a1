import type { Problem } from "../../domain/findings";

/**
 * What a help desk needs to know of a problem, or `null` when the sentence says it all.
 * Not in the user's language: it is for whoever reads Excel's own errors.
 */
export function supportText(problem: Problem, about: string): string | null {
  const context = Object.entries(problem).filter(([name]) => name !== "code");
  const isTechnical = "cause" in problem || "needs" in problem;
  if (!isTechnical) return null;
  const lines = [
    `problem: ${problem.code}`,
    ...context.map(([name, value]) => `${name}: ${String(value)}`),
  ];
  return [...lines, about].filter((line) => line !== "").join("\n");
}
