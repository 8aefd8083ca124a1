import type { Problem } from "../domain/problem";
import type { SourceState } from "./sourcestate";

/** Several tables could be meant: none is taken in silence. */
export function undecided({ source, others }: Extract<SourceState, { kind: "ready" }>): Problem {
  const tables = [source, ...others].map(({ sheet, range }) => `${sheet ?? ""}!${range}`);
  return { code: "source-undecided", tables };
}
