import { expect, test } from "vitest";
import type { ReadingReason } from "../../src/domain/findings/reading-reason";
import { paneLanguageFor } from "../../src/locale/pane-language";

const places = ["Blad1!A1:D9", "Blad2!A1:D9"];
const REASONS: readonly ReadingReason[] = [
  {
    ...{ code: "several-tables", places },
    differences: {
      first: [{ label: "Politie", year: 2023, field: "target", texts: ["713", "700"] }],
      count: 2,
    },
  },
  { code: "tables-joined", places },
  {
    ...{ code: "column-choice", role: "realised", column: "D", header: "Stand" },
    others: [{ column: "E", header: "Totaal" }],
  },
  { code: "rows-organisations", sector: "gemeenten" },
  { code: "rows-sectors" },
];

test.each(["nl-NL", "en-US"] as const)(
  "every reason for two readings is a sentence in %s",
  (tag) => {
    const { reason } = paneLanguageFor(tag).pane.source;
    expect(REASONS.map((each) => reason(each, false))).toMatchSnapshot();
  },
);
