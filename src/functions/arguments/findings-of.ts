import { findingsIn } from "../../actions/source";
import type { Finding } from "../../domain/findings";
import type { Source } from "../../workbook";

const known = new WeakMap<Source, readonly Finding[]>();

/** What is to be said of a source: looked for once, however many cards ask. */
export function findingsOf(source: Source): readonly Finding[] {
  let findings = known.get(source);
  if (!findings) known.set(source, (findings = findingsIn(source)));
  return findings;
}
