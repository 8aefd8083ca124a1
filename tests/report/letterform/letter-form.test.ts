import { describe, expect, test } from "vitest";
import { parseQuantity } from "../../../src/domain/quantities/parse-quantity";
import type { Quantity } from "../../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../../src/domain/figures/sector-figure";
import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import { findSector, groupOf } from "../../../src/domain/sectors/sectors";
import { withoutFigures } from "../../../src/domain/figures/without-figures";
import { letterFormTextsFor } from "../../../src/locale/letter-form-texts-for";
import { letterForm } from "../../../src/report/letterform/letter-form";

const dutch = letterFormTextsFor("nl-NL");
const english = letterFormTextsFor("en-US");
const origin = { kind: "argument" } as const;

function printed(text: string, percentage = false): Quantity | null {
  const reading = parseQuantity(text, { origin, percentage });
  return reading.kind === "figure" ? { ...reading.quantity, stored: "text" } : null;
}

type Printed = Partial<Record<FigureField, string>> & Partial<Pick<SectorFigure, "coverage">>;

function figure(label: string, { coverage = null, ...texts }: Printed, year = 2023): SectorFigure {
  const sector = findSector(label) ?? label.toLowerCase();
  const given = Object.entries(texts).map(([field, text]) => [
    field,
    printed(text, field.startsWith("stated")),
  ]);
  const blank = withoutFigures(
    { label, sector, group: groupOf(sector) } as unknown as SectorFigure,
    year,
  );
  return { ...blank, ...Object.fromEntries(given), coverage } as SectorFigure;
}

const politie = figure("Politie", { target: "713 fta", realised: "387 fta", statedRate: "54,3%" });
const textOf = (one: SectorFigure, texts = dutch) =>
  letterForm({ figures: [one], year: one.year, sector: one.sector, texts }).text.trimEnd();

describe("a sector's block in the form of the letter", () => {
  test("has the lines of Kamerstuk 34 352, nr. 328", () => {
    expect(textOf(politie)).toBe(
      "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%",
    );
  });

  test.each([
    ["+/- 1.900 fta", "+/- 700 fta", "+/- 37%", "+/- 37%"],
    ["822 fta", "508,5 fta", "61,9%", "61,9%"],
    ["713 banen", "circa 660 banen", "93%", "93%"],
    ["5.637", "4.517", "80%", "80%"],
  ])("repeats %s, %s and %s with their decimals and marks", (target, realised, stated, rate) => {
    const unit = /[a-z]+$/.test(target) ? "" : " fta";
    const text = textOf(figure("Rijk", { target, realised, statedRate: stated }));
    expect(text.split("\n").slice(2)).toEqual([
      `Doel ${target}${unit}`,
      `Realisatie ${realised}${unit}`,
      `Realisatiepercentage ${rate}`,
    ]);
  });

  test("never prints an impossible percentage in silence: the recomputed one, and what is stated", () => {
    const one = figure("Waterschappen", {
      ...{ target: "552 fta", realised: "329 fta", statedRate: "56,6%" },
      coverage: { reported: 33, of: 35, origin },
    });
    expect(textOf(one).split("\n").slice(4)).toEqual([
      "Realisatiepercentage 59,6%",
      "Opgave van 33 van de 35 organisaties.",
      "De bron vermeldt 56,6%; dat kan niet uit deze cijfers volgen. 329 fta van 552 fta is 59,6%.",
    ]);
  });

  test("prints the recomputed percentage where only unrounded figures give the stated one", () => {
    const one = figure("Onderzoeksinstellingen", {
      ...{ target: "113 fta", realised: "49 fta", statedRate: "44%" },
    });
    expect(textOf(one).split("\n").slice(4)).toEqual([
      "Realisatiepercentage 43%",
      "De bron vermeldt 44%; dat volgt alleen uit onafgeronde cijfers. 49 fta van 113 fta is 43%.",
    ]);
  });

  test.each([
    [{}, ["Doel geen opgave", "Realisatie geen opgave", "Realisatiepercentage geen opgave"]],
    [
      { realised: "6.490 banen" },
      ["Doel geen opgave", "Realisatie 6.490 banen", "Realisatiepercentage geen opgave"],
    ],
    [
      { statedRate: "74%" },
      [
        "Doel geen opgave",
        "Realisatie geen opgave",
        "Realisatiepercentage 74%",
        "Realisatiepercentage: overgenomen uit de bron, niet na te rekenen.",
      ],
    ],
    [
      { target: "0 fta", realised: "5 fta" },
      ["Doel 0 fta", "Realisatie 5 fta", "Realisatiepercentage niet te berekenen"],
    ],
    [
      { target: "+/- 1.900 fta", realised: "0 fta" },
      ["Doel +/- 1.900 fta", "Realisatie 0 fta", "Realisatiepercentage +/- 0,0%"],
    ],
    [
      { target: "713 fta", realised: "426 dienstverbanden" },
      ["Doel 713 fta", "Realisatie 426 dienstverbanden", "Realisatiepercentage geen opgave"],
    ],
  ])("says of %j what is missing, never zero", (given: Printed, lines) => {
    expect(textOf(figure("Rijk", given)).split("\n").slice(2)).toEqual(lines);
  });

  test("has lines of SROI only where the source has something of it", () => {
    const defensie = figure("Defensie", {
      ...{ target: "822 fta", realised: "508,5 fta", statedRate: "61,9%" },
      ...{ procurement: "235,8 fta", statedRateInclProcurement: "90,5%" },
    });
    expect(textOf(defensie).split("\n").slice(5)).toEqual([
      "Inkoop/SROI 235,8 fta",
      "Realisatiepercentage inclusief SROI 90,5%",
    ]);
    const hbo = figure("Hbo", {
      ...{ target: "1.685 fta", realised: "498 fta", statedRate: "30%" },
      ...{ procurement: "114", statedRateInclProcurement: "36,6%" },
    });
    expect(textOf(hbo).split("\n").slice(5)).toEqual([
      "Inkoop/SROI 114 fta",
      "Realisatiepercentage inclusief SROI 36,3%",
      "De bron vermeldt 36,6% inclusief SROI; dat kan niet uit deze cijfers volgen. 498 fta + 114 fta van 1.685 fta is 36,3%.",
    ]);
  });

  test("is in English for whoever works in English", () => {
    const mbo = figure("Mbo", { target: "+/- 1.900 fta", realised: "+/- 700 fta" });
    expect(textOf(mbo, english)).toBe(
      "Mbo\nRealisation in figures 2023\nTarget +/- 1,900 fta\nRealised +/- 700 fta\nRealisation rate +/- 36.8%",
    );
  });
});

describe("all blocks", () => {
  const figures = [
    figure("Zelfstandige bestuursorganen", { target: "10", realised: "5" }),
    figure("Mbo", { target: "1.900", realised: "700" }),
    politie,
    figure("Rijk", { target: "5.637", realised: "4.517" }),
    figure("Rijk", { target: "5.144", realised: "3.749" }, 2022),
  ];
  const all = letterForm({ figures, year: 2023, sector: null, texts: dutch });

  test("stand by group in the order of the letter, each with a blank line before it", () => {
    expect(all.blocks).toBe(4);
    expect(all.text.split("\n\n").map((block) => block.split("\n")[0])).toEqual([
      "Overheidssectoren",
      "Rijk",
      "Politie",
      "Onderwijssectoren",
      "Mbo",
      "Overige sectoren",
      "Zelfstandige bestuursorganen",
    ]);
  });

  test("are as HTML a heading and a table of two columns each", () => {
    expect(all.html.match(/<h2>[^<]*<\/h2>/g)).toHaveLength(3);
    expect(all.html.match(/<h3>/g)).toHaveLength(4);
    expect(all.html.match(/<th colspan="2"/g)).toHaveLength(4);
    expect(all.html).toContain(">Doel</td>");
    expect(all.html).toContain(">713 fta</td>");
  });

  test("take what stands in cells as text", () => {
    const label = '<img src=x onerror="a">&\nB';
    const { html, text } = letterForm({
      figures: [figure(label, { target: "10" })],
      ...{ year: 2023, sector: null, texts: dutch },
    });
    expect(html).toContain("<h3>&lt;img src=x onerror=&quot;a&quot;&gt;&amp;\nB</h3>");
    expect(html).not.toContain("<img");
    expect(text).toContain('\n<img src=x onerror="a">& B\n');
  });

  test("of a year without figures there are none", () => {
    expect(letterForm({ figures, year: 2019, sector: null, texts: dutch }).blocks).toBe(0);
  });
});
