import { describe, expect, test } from "vitest";
import { isEntity } from "office-host/model";
import { FOUR_SECTORS, onHost, WITHOUT_DATA_TYPES } from "../fixtures/on-host";

describe("in an Excel that knows data types, through Microsoft's runtime", () => {
  test("figures come with their format, which a cell's own format overrules", async () => {
    const { type, show, text, workbook } = await onHost();
    await type("H1", [
      ['=BANEN.DOEL("Gemeenten")', '=BANEN.REALISATIEPERCENTAGE("Politie")', "=BANEN.FTA(51)"],
      ['=BANEN.SHORTFALL("Politie")', "=H1+H2", "=BANEN.UREN(J1)"],
    ]);
    expect([show("H1"), show("I1"), show("J1")]).toEqual([5250, 387 / 713, 2]);
    expect([text("H1"), text("I1"), text("J1")]).toEqual(["5.250,0", "54,3%", "2,0"]);
    expect([text("H2"), text("I2"), text("J2")]).toEqual(["326,0", "5.576,0", "51"]);
    workbook.active.setStyle(0, 8, { numberFormat: "0.00%" });
    expect(text("I1")).toBe("54,28%");
  });

  test("SECTOR gives a card whose fields formulas read, and follows the source", async () => {
    const { type, show, text } = await onHost();
    await type("H1", [
      ['=BANEN.SECTOR("politie")', "=H1.Realisatie", "=H1.Realisatiepercentage", "=H1.SROI"],
      ["=H1.[Cel doel]", "=H1.Bestaatniet", "=BANEN.DOEL(H1)", "=SUM(H1.Doel,1)"],
    ]);
    expect(text("H1")).toBe("Politie");
    expect([text("I1"), text("J1"), text("K1")]).toEqual(["387,0", "54,3%", "#N/B"]);
    expect([show("H2"), show("I2"), show("J2"), show("K2")]).toEqual([
      ...["Cijfers!C2", { error: "#FIELD!" }, 713, 714],
    ]);
    await type("D2", [[400]]);
    expect([show("I1"), text("H1")]).toEqual([400, "Politie"]);
    await type("D2", [[""]]);
    expect(show("I1")).toEqual({ error: "#N/A" });
  });

  test("a number with its format is a Double where Excel has those, on a card too", async () => {
    const it = await onHost(FOUR_SECTORS, "nl", { requirementSets: { ExcelApi: "1.20" } });
    await it.type("H1", [['=BANEN.DOEL("Gemeenten")', '=BANEN.SECTOR("Politie")', "=I1.Doel"]]);
    expect([it.text("H1"), it.text("I1"), it.text("J1")]).toEqual(["5.250,0", "Politie", "713,0"]);
  });

  test("a card as the first result is #VALUE! in some Excels: its name comes before it", async () => {
    const { type, text, show, host } = await onHost();
    host.weather.firstEntityFails = true;
    await type("H1", [['=BANEN.SECTOR("Politie")', "=H1.Doel"]]);
    expect([text("H1"), show("I1")]).toEqual(["Politie", 713]);
    // F2 and Enter: the formula is entered again, and so called again.
    await type("H1", [['=BANEN.SECTOR("Politie")']]);
    expect([text("H1"), show("I1")]).toEqual(["Politie", 713]);
  });

  test("where a function hears of no card, it hears of the card's name by its field", async () => {
    const { type, text, show, host } = await onHost();
    host.weather.entityArgumentsUnheard = true;
    await type("H1", [['=BANEN.SECTOR("Politie")', "=BANEN.DOEL(H1.Sector)", "=BANEN.DOEL(H1)"]]);
    expect([text("H1"), show("I1"), show("J1")]).toEqual(["Politie", 713, { error: "#BUSY!" }]);
  });

  test("a range of sectors gives a card each, in its shape", async () => {
    const { type, show, text } = await onHost();
    await type("G9", [["Politie"], ["Kappers"], [null], ["Overheid"]]);
    await type("H9", [["=BANEN.SECTOR(G9:G12)", "=H9#.Doel"]]);
    expect([text("H9"), text("H11"), text("H12")]).toEqual(["Politie", "", "Overheid"]);
    expect(show("H10")).toMatchObject({
      ...{ error: "#N/A", message: expect.stringMatching(/geen sector of groep "Kappers"/) },
    });
    expect([show("I9"), show("I12")]).toEqual([713, 7337]);
    expect(show("I10")).toMatchObject({ error: "#N/A" });
  });

  test("a card in an English Excel has the same fields", async () => {
    const { type, show, text } = await onHost(FOUR_SECTORS, "en");
    await type("H1", [['=BANEN.SECTOR("Gemeenten",2023)', "=H1.Tekort", "=H1.Toelichting"]]);
    const card = show("H1");
    expect(isEntity(card) && card.text).toBe("Gemeenten");
    expect(text("I1")).toBe("0.0");
    expect(text("J1")).toMatch(/procurement|SROI/);
  });
});

describe("in an Excel without CustomFunctionsRuntime 1.4", () => {
  test("figures are plain, and SECTOR says that it cannot show a card", async () => {
    const { type, show, text } = await onHost(FOUR_SECTORS, "nl", {
      requirementSets: WITHOUT_DATA_TYPES,
    });
    await type("H1", [
      ['=BANEN.DOEL("Gemeenten")', '=BANEN.REALISATIEPERCENTAGE("Politie")', "=BANEN.FTA(51)"],
      ['=BANEN.SECTOR("Politie")', "=H2.Doel", "=BANEN.UREN(J1)"],
    ]);
    expect([show("H1"), show("I1"), show("J1")]).toEqual([5250, 387 / 713, 2]);
    expect(text("H1")).toBe("5250");
    const refused = { error: "#N/A", message: expect.stringMatching(/geen kaart/) as string };
    expect([show("H2"), show("I2"), show("J2")]).toEqual([refused, refused, 51]);
    await type("H5", [["=BANEN.OVERZICHT()"]]);
    expect([show("H5"), show("I6")]).toEqual(["Sector", 713]);
  });
});
