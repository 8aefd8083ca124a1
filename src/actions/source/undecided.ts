import type { Problem } from "../../domain/findings";
import { addressText } from "./address-text";
import type { SourceState } from "./source-state";

/**
 * Several readings could be meant, or the one that was chosen is gone: none is taken in silence.
 * A reading goes by its first table, so that two may have one address.
 */
export function undecided({ source, others }: Extract<SourceState, { kind: "ready" }>): Problem {
  const tables = [source, ...others].map(({ sheet, range }) =>
    sheet === null ? range : addressText({ sheet, range }),
  );
  return { code: "source-undecided", tables };
}
