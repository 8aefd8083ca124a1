import type { LetterCheck } from "./letter-check";
import { subjectOf } from "./subject-of";

/** `een stijging ten opzichte van 2023` in a letter over 2023: another year was meant. */
export const checkComparedYears: LetterCheck = ({ mentions, totals }) =>
  [...mentions, ...totals].flatMap((mention) =>
    mention.against !== null && mention.against === mention.year && mention.moment === null
      ? [
          {
            ...{ code: "compared-with-itself", severity: "error" },
            ...subjectOf(mention),
            stated: mention.quantity,
          },
        ]
      : [],
  );
