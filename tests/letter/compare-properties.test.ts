import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SectorFigure } from "../../src/domain/figures";
import { SECTORS } from "../../src/domain/sectors";
import { compareLetter, readLetter, textOf } from "../../src/letter";
import { figure } from "../fixtures/quantities";

const RUNS = 40;

/** A figure of the workbook in thousandths, and how a letter may print it. */
interface Statement {
  readonly say: (printed: string) => string;
  /** The number behind it, and its unit as printed. */
  readonly value: number;
  readonly unit: " fta" | "%";
  readonly decimals: number;
}

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

const printed = ({ value, decimals, unit }: Statement, changed = 0): string =>
  new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Number(value.toFixed(decimals)) + changed / 10 ** decimals) + unit;

const thousandths = fc.integer({ min: 90_001, max: 6_000_000 });
const sectorArbitrary = fc.record({
  target: thousandths,
  realised: thousandths,
  procurement: thousandths,
  decimals: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
});

/** A workbook that holds more decimals than its letter prints, and what that letter says. */
const given = fc
  .array(sectorArbitrary, { minLength: 1, maxLength: SECTORS.length })
  .map((sectors) => sectors.map(statementsOf))
  .map((all) => ({
    workbook: { figures: all.map((each) => each.figure), totals: [] },
    statements: all.flatMap((each) => each.statements),
  }));

function statementsOf(
  { target, realised, procurement, decimals }: Made<typeof sectorArbitrary>,
  index: number,
): { readonly figure: SectorFigure; readonly statements: readonly Statement[] } {
  const { name } = SECTORS[index] ?? { name: "Politie" };
  const text = (value: number): string => `${(value / 1000).toFixed(3).replace(".", ",")} fta`;
  const [forTarget = 0, forRealised = 0, forBought = 0, forRate = 0, forIncl = 0] = decimals;
  const count = (say: Statement["say"], value: number, places: number): Statement => ({
    ...{ say, value: value / 1000, unit: " fta", decimals: places },
  });
  const rate = (say: Statement["say"], value: number, places: number): Statement => ({
    ...{ say, value: (value / target) * 100, unit: "%", decimals: Math.min(places, 1) },
  });
  return {
    figure: figure(name, {
      target: text(target),
      realised: text(realised),
      procurement: text(procurement),
    }),
    statements: [
      count((it) => `In 2023 was het doel van de sector ${name} ${it}.`, target, forTarget),
      count((it) => `De sector ${name} realiseerde ${it} in 2023.`, realised, forRealised),
      count(
        (it) => `Via SROI zijn in 2023 bij de sector ${name} ${it} gerealiseerd.`,
        procurement,
        forBought,
      ),
      rate(
        (it) => `Het realisatiepercentage van de sector ${name} over 2023 is ${it}.`,
        realised,
        forRate,
      ),
      rate(
        (it) => `Inclusief SROI is het realisatiepercentage van de sector ${name} over 2023 ${it}.`,
        realised + procurement,
        forIncl,
      ),
    ],
  };
}

type Given = Made<typeof given>;
const HEAD = "Resultaten banenafspraak over 2023";
const lay = (sentences: readonly string[], workbook: Given["workbook"]) =>
  compareLetter(readLetter(textOf([HEAD, ...sentences].join("\n\n"))), workbook);

describe("a letter laid against a workbook of finer figures", () => {
  it("differs in no number that is the cell's, however it was rounded: N of N", () => {
    fc.assert(
      fc.property(given, ({ workbook, statements }) => {
        const { agrees, differs, notInWorkbook, leftOut } = lay(
          statements.map((each) => each.say(printed(each))),
          workbook,
        );
        expect({ differs, notInWorkbook, leftOut }).toEqual({
          differs: [],
          notInWorkbook: [],
          leftOut: [],
        });
        expect(agrees).toHaveLength(statements.length);
      }),
      { numRuns: RUNS },
    );
  });

  it("keeps agreeing when each number in turn is printed with other decimals: none is reported", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 2 }), ({ workbook, statements }, decimals) => {
        statements.forEach((_, turn) => {
          const sentences = statements.map((each, index) =>
            each.say(printed(index === turn ? { ...each, decimals } : each)),
          );
          expect(lay(sentences, workbook).differs).toEqual([]);
        });
      }),
      { numRuns: RUNS / 8 },
    );
  });

  it("keeps agreeing when the cells move within what the letter's rounding allows", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: -49, max: 49 }), ({ workbook, statements }, moved) => {
        const counts = statements.filter(({ unit }) => unit === " fta");
        const cell = ({ value, decimals }: Statement): string =>
          `${(Number(value.toFixed(decimals)) + moved / 100 / 10 ** decimals).toFixed(4).replace(".", ",")} fta`;
        const figures = workbook.figures.map(({ label }, index) => {
          const [target = "", realised = "", procurement = ""] = counts
            .slice(index * 3, index * 3 + 3)
            .map(cell);
          return figure(label, { target, realised, procurement });
        });
        const sentences = counts.map((each) => each.say(printed(each)));
        expect(lay(sentences, { figures, totals: [] }).differs).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it("differs in each number that is changed beyond rounding, in turn: N of N", () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 9 }), ({ workbook, statements }, by) => {
        statements.forEach((changed, turn) => {
          const sentences = statements.map((each, index) =>
            each.say(printed(each, index === turn ? by : 0)),
          );
          const { differs } = lay(sentences, workbook);
          expect(differs.map(({ mention }) => mention.quantity.text)).toEqual([
            printed(changed, by),
          ]);
        });
      }),
      { numRuns: RUNS / 8 },
    );
  });

  it("says the same whatever the order of its sentences", () => {
    fc.assert(
      fc.property(
        given.chain((each) =>
          fc.record({
            workbook: fc.constant(each.workbook),
            statements: fc.constant(each.statements),
            order: fc.shuffledSubarray([...each.statements], {
              minLength: each.statements.length,
            }),
            wrong: fc.nat({ max: each.statements.length - 1 }),
          }),
        ),
        ({ workbook, statements, order, wrong }) => {
          const said = (all: readonly Statement[]) => {
            const result = lay(
              all.map((each) => each.say(printed(each, each === statements[wrong] ? 3 : 0))),
              workbook,
            );
            const tied = ({ mention, workbook: { quantity } }: (typeof result.agrees)[number]) =>
              `${mention.sentence} ${mention.what} ${quantity.value}`;
            return {
              agrees: result.agrees.map(tied).sort(),
              differs: result.differs.map(tied).sort(),
              leftOut: result.leftOut,
            };
          };
          expect(said(order)).toEqual(said(statements));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
