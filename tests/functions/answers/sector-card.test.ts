import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardEntity } from "../../../src/functions/shown/card-entity";
import type { EntityValue } from "../../../src/functions/shown/data-types";
import { answer, type Question } from "../../../src/functions/answers/question";
import { isCard, type SectorCard } from "../../../src/functions/answers/sector-card";
import { CARD_NAMES, type CardFigure } from "../../../src/locale/spelling/card-names";
import { languageFor } from "../../../src/locale/language";
import { findSources } from "../../../src/workbook/sources/find-sources";
import type { SourceState } from "../../../src/actions/source/source-state";
import { OVERHEID, ready } from "../example-source";

const dutch = languageFor("nl-NL");
const english = languageFor("en-US");

/** Figures where they stand, with one that cannot be right and one that is missing. */
const SHEET = [
  ["Sector", "Jaar", "Doel", "Realisatie", "%", "SROI", "Opmerking"],
  ["Politie", 2023, 713, 387, "54,3%", 20, "Voorlopig"],
  ["Waterschappen", 2023, 552, 329, "56,6%", "", ""],
  ["Defensie", 2023, 822, "", "", 235.8, ""],
];

function stateOf(values: (string | number)[][]): SourceState {
  const cells = { name: "Cijfers", top: 0, left: 0, values, numberFormats: null, tables: [] };
  const [source] = findSources([cells]);
  if (!source) throw new Error("No source");
  return { kind: "ready", source, others: [], decided: true, findings: [] };
}

function ask(sector: unknown, state = stateOf(SHEET), jaar: unknown = null, measure = "card") {
  const question = { measure, sector, jaar, cijfers: null, inclSroi: null } as Question;
  const given = answer(question, () => state, dutch.functions);
  if (given === null || "error" in given) throw new Error("No rows");
  return given;
}

function cardOf(sector: string, state?: SourceState): SectorCard {
  const card = ask(sector, state)[0]?.[0];
  if (!isCard(card)) throw new Error(`No card of ${sector}`);
  return card;
}

const entity = (sector: string, language = dutch): EntityValue =>
  cardEntity(cardOf(sector), language);

describe("the card of a sector", () => {
  test("has its figures, with their formats and the cells they stand in", () => {
    const { text, properties } = entity("politie");
    expect(text).toBe("Politie");
    expect(properties).toMatchObject({
      Sector: { type: "String", basicValue: "Politie" },
      Jaar: { type: "Double", basicValue: 2023 },
      Doel: {
        ...{ type: "FormattedNumber", basicValue: 713, numberFormat: "#,##0.0" },
        propertyMetadata: { sublabel: "Cijfers!C2" },
      },
      Realisatie: { basicValue: 387, propertyMetadata: { sublabel: "Cijfers!D2" } },
      Realisatiepercentage: { basicValue: 387 / 713, numberFormat: "0.0%" },
      Tekort: { basicValue: 326, numberFormat: "#,##0.0" },
      Saldo: { basicValue: -326 },
      SROI: { basicValue: 20 },
      "% incl. SROI": { basicValue: 407 / 713, numberFormat: "0.0%" },
      "Cel doel": { type: "String", basicValue: "Cijfers!C2" },
      "Cel realisatie": { basicValue: "Cijfers!D2" },
      "Cel SROI": { basicValue: "Cijfers!F2" },
      Toelichting: { type: "String", basicValue: "Voorlopig" },
    });
  });

  test("is one that Excel takes: these are Microsoft's own types", () => {
    const card: Excel.EntityCellValue = entity("Politie");
    expect(card.type).toBe("Entity");
  });

  test("says of a missing figure that it is missing, and where: it is never zero", () => {
    const { properties } = entity("Defensie");
    const missing = {
      ...{ type: "Error", basicType: "Error", basicValue: "#N/A", errorType: "NotAvailable" },
      propertyMetadata: { sublabel: "geen opgave" },
    };
    for (const name of ["Realisatie", "Realisatiepercentage", "Tekort", "Saldo", "% incl. SROI"])
      expect(properties[name], name).toEqual(missing);
    expect(properties).toMatchObject({
      Doel: { basicValue: 822 },
      "Cel realisatie": { basicValue: "Cijfers!D4" },
      Toelichting: {
        type: "String",
        basicValue: expect.stringMatching(/realisatie niet opgegeven/),
      },
    });
  });

  test("says what in its figures cannot be right, in the language of Excel", () => {
    const notes = (language: typeof dutch) => JSON.stringify(entity("Waterschappen", language));
    expect(notes(dutch)).toMatch(/56,6% kan niet uit 329 van 552 volgen/);
    expect(notes(english)).toMatch(/56.6% cannot follow from 329 of 552|56,6% cannot follow/);
    expect(entity("Waterschappen").properties["Toelichting"]).toMatchObject({ type: "Array" });
    expect(notes(dutch)).not.toMatch(/Politie/);
  });

  test("says that nothing is to be said", () => {
    const card = cardOf("Politie", ready([["Politie", 2023, 713, 387, 20]]));
    expect(cardEntity(card, dutch).properties["Toelichting"]).toEqual({
      ...{ type: "String", basicValue: "Niets gevonden dat niet klopt." },
    });
  });

  test("has the same fields in every language, all of them on the card", () => {
    const [nl, en] = [entity("Politie"), entity("Politie", english)];
    expect(Object.keys(en.properties)).toEqual(Object.keys(nl.properties));
    const { title, subTitle, sections } = nl.layouts.card;
    const shown = sections.flatMap(({ properties }) => properties);
    expect([title.property, subTitle.property, ...shown].sort()).toEqual(
      Object.keys(nl.properties).sort(),
    );
    expect(Object.values(CARD_NAMES)).toMatchInlineSnapshot(`
      [
        "Sector",
        "Jaar",
        "Doel",
        "Realisatie",
        "Realisatiepercentage",
        "Tekort",
        "Saldo",
        "SROI",
        "% incl. SROI",
        "Cel doel",
        "Cel realisatie",
        "Cel SROI",
        "Toelichting",
      ]
    `);
  });
});

describe("the card of a group", () => {
  test("has its sums, and the cells of all its members", () => {
    const { text, properties } = entity("OVERHEID");
    expect(text).toBe("Overheid");
    expect(properties["Doel"]).toMatchObject({ basicValue: 2087 });
    expect(properties["Realisatie"]).toMatchObject({ type: "Error" });
    expect(properties["Cel doel"]).toMatchObject({
      basicValue: "Cijfers!C2, Cijfers!C3, Cijfers!C4",
    });
    expect(JSON.stringify(properties["Toelichting"])).toMatch(/ontbreekt bij Defensie/);
  });

  test("names the sectors that the source lacks, as the Overzicht does; its sums do not count them", () => {
    const others = OVERHEID.filter(([label]) => label !== "Politie" && label !== "Defensie");
    const notes = (sector: string) =>
      JSON.stringify(cardEntity(cardOf(sector, ready(others)), dutch).properties["Toelichting"]);
    const said = /Niet in de bron en niet meegeteld: Defensie, Politie\./;
    expect(notes("Overheid")).toMatch(said);
    expect(notes("Totaal")).toMatch(said);
    expect(notes("Gemeenten")).not.toMatch(/Politie/);
    expect(cardOf("Overheid", ready(others)).figures.target).toBe(14380.3);
  });
});

describe("a call of SECTOR", () => {
  test("answers in the shape of its arguments, a wrong cell in its own place", () => {
    const rows = ask([["Politie"], ["Kappers"], [""]], stateOf(SHEET), [[2023, 2019]]);
    const kinds = rows.map((row) => row.map((cell) => (isCard(cell) ? cell.name : cell)));
    expect(kinds).toEqual([
      ["Politie", { error: "#N/A", message: expect.stringMatching(/2019/) as string }],
      [
        { error: "#N/A", message: expect.stringMatching(/geen sector of groep/) as string },
        { error: "#N/A", message: expect.stringMatching(/geen sector of groep/) as string },
      ],
      ["", ""],
    ]);
  });

  const MEASURES = {
    target: "target",
    realised: "realised",
    realisationRate: "realisationRate",
    shortfall: "shortfall",
    balance: "balance",
    procurement: "procurement",
  } as const satisfies Partial<Record<CardFigure, string>>;

  test("gives what the functions give one by one", () => {
    const names = fc.constantFrom(...OVERHEID.map(([label]) => label), "Overheid", "Totaal");
    const state = ready(OVERHEID);
    fc.assert(
      fc.property(names, fc.constantFrom(2022, 2023), (sector, year) => {
        const card = ask(sector, state, year)[0]?.[0];
        for (const [figure, measure] of Object.entries(MEASURES)) {
          const alone = ask(sector, state, year, measure)[0]?.[0];
          const given = isCard(card) ? card.figures[figure as CardFigure] : card;
          expect(given).toEqual(alone);
        }
      }),
    );
  });
});
