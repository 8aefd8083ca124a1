import type { Problem } from "../../domain/findings";

/** What the user is told when an action threw, which it promised not to do. */
export function problemOf(error: unknown): Problem {
  return { code: "excel-failed", cause: error instanceof Error ? error.message : String(error) };
}
