import { expect, test } from "vitest";
import english from "../../src/locale/en/functions.json";
import { isEntity } from "../../src/host/model/entity";
import dutch from "../../src/locale/nl/functions.json";
import { onHost } from "../fixtures/onhost";

/** Figures of the letter (Kamerstuk 34 352 nr. 328), and a sector with the years of a trend. */
const FIGURES = [
  ["Sector", "Jaar", "Doel", "Realisatie", "SROI"],
  ["Rijksoverheid", 2023, 5637, 4517, ""],
  ["Defensie", 2023, 822, 508.5, 235.8],
  ["Gemeenten", 2023, 5250, 6320, ""],
  ["Provincies", 2022, 416.4, 370.4, ""],
  ["Provincies", 2023, 458.3, 395.5, ""],
  ["Politie", 2023, 713, 387, ""],
  ["Vo", 2021, 200, 100, ""],
  ["Vo", 2022, 200, 110, ""],
  ["Vo", 2023, 200, 120, ""],
];
const EXAMPLE = /: =(BANEN\..+?\))(?: (?:geeft|gives) (-?[\d.,]+\d|\w+))?(?: |\.$)/;

interface Example {
  readonly id: string;
  readonly formula: string;
  /** As the help says it; left out where it gives a table. */
  readonly result: string | undefined;
}

function examplesIn(texts: Readonly<Record<string, { readonly description: string }>>): Example[] {
  return Object.entries(texts).map(([id, { description }]) => {
    const [, formula = "", result] = EXAMPLE.exec(description) ?? [];
    return { id, formula, result };
  });
}

test.each([
  ["nl", dutch, ","],
  ["en", english, "."],
] as const)("every example of the help gives what it says (%s)", async (locale, texts, point) => {
  const { type, show } = await onHost(FIGURES, locale);
  for (const { id, formula, result } of examplesIn(texts)) {
    expect(formula, `${id} has an example`).toContain(`BANEN.${id}(`);
    await type("H20", [[`=${formula.replaceAll(";", ",")}`]]);
    const given = show("H20");
    const shown = isEntity(given) ? given.text : given;
    if (result === undefined) expect(shown, id).toMatch(/\p{L}/u);
    else if (typeof shown === "number") {
      const decimals = result.split(point)[1]?.length ?? 0;
      expect(shown.toFixed(decimals).replace(".", point), id).toBe(result);
    } else expect(shown, id).toBe(result);
    await type("H20", [[null]]);
  }
});
