// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ReportsOptions } from "../../src/actions/reports/reports-options";
import type { ReportsOutcome } from "../../src/actions/reports/reports-outcome";
import { Pane } from "../../src/taskpane/shell/pane";
import type { PaneServices } from "../../src/taskpane/context/pane-services";
import * as fake from "./fakes";

afterEach(cleanup);

const show = (services: PaneServices) => render(<Pane services={services} />);
const region = (name: string) => within(screen.getByRole("region", { name }));
const button = (name: string) => screen.getByRole("button", { name });
const notice = () => region("Melding");
/** The view from which sheets are made, once it has come. */
async function openSheets(services: PaneServices): Promise<void> {
  show(services);
  await userEvent.click(screen.getByRole("tab", { name: "Bladen" }));
  await screen.findByRole("button", { name: "Alle bladen maken" }, { timeout: 20_000 });
}
const said = () => screen.getByRole("status").textContent;

describe("the source", () => {
  test("is shown with its range, table, sectors, years and unit", () => {
    show(fake.services(fake.ready()));
    const card = region("Bron");
    expect(card.getByRole("button", { name: "Ga naar Sectorcijfers!A1:I7" })).toBeTruthy();
    expect(card.getByText("tabel Sectorcijfers · 6 sectoren · 2022, 2023 · fta")).toBeTruthy();
  });

  test("says so when it names no table, year or unit", () => {
    const bare = fake.figure("Politie", 2, {
      target: fake.quantity(713, "B2", null),
      realised: fake.quantity(387, "C2", null),
    });
    show(fake.services(fake.ready([], { table: null, years: [], figures: [bare] })));
    expect(
      region("Bron").getByText(
        "onder een kopregel · 1 sector · geen jaar vermeld · eenheid niet vermeld",
      ),
    ).toBeTruthy();
  });

  test("can be another table of the workbook", async () => {
    const other = fake.source({ sheet: "Oude cijfers", range: "B3:F20" });
    const store = fake.fakeStore({ ...fake.ready(), others: [other], decided: false });
    const choose = vi.fn();
    show(fake.services(fake.ready(), { source: { ...store, choose } }));
    expect(notice().getByText("2 tabellen kunnen de bron zijn. Welke geldt?")).toBeTruthy();
    await userEvent.click(button("Deze gebruiken: Sectorcijfers!A1:I7"));
    expect(choose).toHaveBeenCalledWith(fake.source());
    await userEvent.click(button("Deze gebruiken: 'Oude cijfers'!B3:F20"));
    expect(choose).toHaveBeenCalledWith(other);
  });

  test("that was chosen and is gone is not called the first of several when one is left", () => {
    show(fake.services({ ...fake.ready(), decided: false }));
    expect(notice().getByText(/^De tabel die u koos is er niet meer/)).toBeTruthy();
    expect(screen.queryByText(/kunnen de bron zijn/)).toBeNull();
    expect(button("Deze gebruiken: Sectorcijfers!A1:I7")).toBeTruthy();
  });

  test("that is undecided is asked for at the top, once, and no longer when it is chosen", async () => {
    const undecided = { ...fake.ready(), others: [fake.source({ key: "b" })], decided: false };
    const store = fake.fakeStore(undecided);
    const tables = ["A!A1:B2", "B!A1:B2"];
    const problem = { code: "source-undecided", tables } as const;
    const reports = fake.reports(() => Promise.resolve({ kind: "failed", problem }));
    await openSheets(fake.services(undecided, { source: store, ...reports }));
    await userEvent.click(button("Alle bladen maken"));
    expect(notice().getByText(/Welke geldt/)).toBeTruthy();
    expect(screen.queryByText("Mislukt: source-undecided.", { selector: "p" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Melding" }));
    act(() => {
      store.set({ ...undecided, decided: true });
    });
    expect(screen.queryByRole("region", { name: "Melding" })).toBeNull();
  });

  test("that is undecided shows the figures in which the tables differ", () => {
    const realised = fake.quantity(399, "D7");
    const figures = fake
      .source()
      .figures.map((each) => (each.sector === "Politie" ? { ...each, realised } : each));
    const state = { ...fake.ready(), others: [fake.source({ key: "b", figures })], decided: false };
    show(fake.services(state));
    expect(notice().getByText("Politie 2023, realisatie: 407 of 399")).toBeTruthy();
  });

  test("shows its first rows as they were read, and a column can be told to mean another thing", async () => {
    const pointOut = vi.fn(() => Promise.resolve(null));
    const store = { ...fake.fakeStore(fake.ready()), pointOut };
    show(fake.services(fake.ready(), { source: store }));
    const rows = within(
      screen.getByRole("table", { name: "De eerste rijen van 2023 zoals gelezen" }),
    );
    expect(rows.getAllByRole("row")[1]?.textContent).toBe("Rijksoverheid5024020.8");
    await userEvent.selectOptions(rows.getByRole("combobox", { name: "Kolom D is" }), "doel");
    expect(pointOut).toHaveBeenCalledWith({
      ...{ sheet: "Sectorcijfers", range: "A1:I7" },
      columns: { sector: "A", year: "B", statedRate: "E", target: "D" },
    });
    expect(said()).toMatch(/^Hier zijn geen sectorcijfers te lezen/);
  });

  test("says of how many sectors its newest year is", () => {
    const newest = fake.figure("Politie", 9, { year: 2024 });
    show(fake.services(fake.ready([], { figures: [...fake.source().figures, newest] })));
    const sentence = "2024: 1 van 6 sectoren. Cellen zonder jaar tonen 2024.";
    expect(region("Bron").getByText(sentence)).toBeTruthy();
  });

  test("says why it can be read in another way, and tells readings of one table apart", async () => {
    const choice = (column: string, header: string, other: { column: string; header: string }) =>
      fake.source({
        key: `Sectorcijfers!A1 ${column}`,
        reasons: [{ code: "column-choice", role: "realised", column, header, others: [other] }],
      });
    const stand = { column: "D", header: "Stand" };
    const total = { column: "E", header: "Totaal" };
    const [first, second] = [choice("D", "Stand", total), choice("E", "Totaal", stand)];
    const state = { ...fake.ready(), source: first, others: [second], decided: false };
    const choose = vi.fn();
    show(fake.services(state, { source: { ...fake.fakeStore(state), choose } }));
    const sentence = (own: string, other: string) =>
      `Als realisatie is gelezen: ${own}. Dat kan ook zijn: ${other}.`;
    expect(screen.getByText(sentence("‘Stand’ (D)", "‘Totaal’ (E)"))).toBeTruthy();
    const named = sentence("‘Totaal’ (E)", "‘Stand’ (D)");
    await userEvent.click(button(`Deze gebruiken: Sectorcijfers!A1:I7. ${named}`));
    expect(choose).toHaveBeenCalledWith(second);
  });

  test("read from several tables names each of them", () => {
    const places = ["Blad1!A1:D9", "Blad2!A1:D9"];
    const joined = fake.source({ layout: "joined", reasons: [{ code: "tables-joined", places }] });
    const state = { ...fake.ready(), source: joined };
    show(fake.services(state, { source: fake.fakeStore(state) }));
    const sentence = "Samen gelezen, want ze vullen elkaar aan: Blad1!A1:D9, Blad2!A1:D9.";
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  test("follows the store, and a screen reader hears of it", () => {
    const store = fake.fakeStore({ kind: "reading" });
    show(fake.services({ kind: "reading" }, { source: store }));
    expect(screen.getByText("De werkmap wordt gelezen…", { selector: "p" })).toBeTruthy();
    act(() => {
      store.set(fake.ready([fake.impossible()]));
    });
    expect(said()).toBe("Bron gevonden: Sectorcijfers!A1:I7, 6 sectoren. Wat niet klopt: 1 fout.");
  });

  test("stays on the screen while it is read again", () => {
    const store = fake.fakeStore(fake.ready());
    show(fake.services(fake.ready(), { source: store }));
    act(() => {
      store.set({ kind: "reading" });
    });
    expect(screen.getByRole("region", { name: "Bron" })).toBeTruthy();
  });
});

describe("what does not add up", () => {
  const findings = [fake.approximate(), fake.attainable(), fake.impossible()];

  test("is listed with errors first, each with its sentence, way on and cell", () => {
    show(fake.services(fake.ready(findings)));
    const card = region("Wat niet klopt");
    const items = card.getAllByRole("listitem").slice(0, 2);
    expect(items.map((item) => item.textContent)).toEqual([
      "!Fout:Waterschappen: rate-impossible.Kijk na.E6",
      "?Twijfel:Onderzoeksinstellingen: rate-attainable.Kijk na.E14",
    ]);
    expect(card.getByText("1 fout · 1 twijfel")).toBeTruthy();
  });

  test("keeps mere notes folded away", () => {
    show(fake.services(fake.ready(findings)));
    expect(button("Goed om te weten (1)").getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByText(/figure-approximate/)).toBeNull();
  });

  test("says equal notes in one line with its cells, and each by itself behind a fold", async () => {
    const notes = ["C10", "C11", "D4"].map((cell) => fake.approximate(cell));
    show(fake.services(fake.ready(notes)));
    await userEvent.click(button("Goed om te weten (3)"));
    expect(screen.getByText("3 cijfers bij benadering opgegeven: 2023")).toBeTruthy();
    expect(button("Ga naar Sectorcijfers!C11")).toBeTruthy();
    await userEvent.click(button("Elk apart"));
    expect(screen.getAllByText("Middelbaar beroepsonderwijs: figure-approximate.")).toHaveLength(3);
  });

  test("leads to its cell", async () => {
    const goTo = vi.fn(() => Promise.resolve(null));
    show(fake.services(fake.ready(findings), { goTo }));
    await userEvent.click(button("Ga naar Sectorcijfers!E6"));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Sectorcijfers", range: "E6" });
  });

  test("says why a cell could not be selected, until it is closed", async () => {
    const goTo = () => Promise.resolve({ code: "cell-edit-mode" } as const);
    show(fake.services(fake.ready(findings), { goTo }));
    await userEvent.click(button("Ga naar Sectorcijfers!E6"));
    expect(notice().getByText("Mislukt: cell-edit-mode.")).toBeTruthy();
    expect(said()).toBe("Mislukt: cell-edit-mode.");
    await userEvent.click(button("Melding sluiten"));
    expect(screen.queryByRole("region", { name: "Melding" })).toBeNull();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("main"));
    });
  });

  test("tells a link that threw as a problem, too", async () => {
    show(fake.services(fake.ready(findings), { goTo: () => Promise.reject(new Error("stuk")) }));
    await userEvent.click(button("Ga naar Sectorcijfers!E6"));
    await userEvent.click(button("Details voor de helpdesk"));
    expect(notice().getByText(/cause: stuk/)).toBeTruthy();
  });

  test("a long list is shown in parts, and the focus goes to what a click brought", async () => {
    const many = Array.from({ length: 60 }, (_, index) => fake.impossible(`E${index + 2}`));
    show(fake.services(fake.ready(many)));
    expect(screen.getAllByRole("listitem")).toHaveLength(25);
    await userEvent.click(button("Nog 25 tonen"));
    expect(document.activeElement).toBe(button("Ga naar Sectorcijfers!E27"));
    await userEvent.click(button("Nog 10 tonen"));
    expect(screen.getAllByRole("listitem")).toHaveLength(60);
    expect(screen.queryByRole("button", { name: /tonen/ })).toBeNull();
  });

  test.each([
    [fake.source().figures, "Alle 6 vermelde percentages volgen uit doel en realisatie."],
    [
      [fake.figure("Politie", 2, { statedRate: null })],
      "De bron vermeldt geen percentages die na te rekenen zijn.",
    ],
  ])("says what was compared when nothing is wrong", (figures, sentence) => {
    show(fake.services(fake.ready([], { figures })));
    expect(region("Wat niet klopt").getByText(sentence)).toBeTruthy();
  });
});

describe("making the Overzicht", () => {
  test("is busy, keeps the focus, and ends with the sheet's name and the way to it", async () => {
    const end: { outcome?: (outcome: ReportsOutcome) => void } = {};
    const work = vi.fn(() => new Promise<ReportsOutcome>((resolve) => (end.outcome = resolve)));
    const goTo = vi.fn(() => Promise.resolve(null));
    await openSheets(fake.services(fake.ready(), { ...fake.reports(work), goTo }));
    await userEvent.click(button("Overzicht 2023 maken"));
    const busy = button("Overzicht 2023 maken");
    expect([document.activeElement, busy.getAttribute("aria-disabled")]).toEqual([busy, "true"]);
    await userEvent.click(busy);
    expect(work).toHaveBeenCalledTimes(1);
    expect(said()).toBe("Overzicht 2023: bezig…");
    expect(notice().getByRole("progressbar", { name: "Overzicht 2023: bezig…" })).toBeTruthy();
    await act(async () => {
      const [sheet] = fake.made("Overzicht 2023 (2)").sheets;
      const sheets = sheet ? [{ ...sheet, nameTaken: "Overzicht 2023" }] : [];
      end.outcome?.({ kind: "made", sheets, undo: "offered", undressed: [] });
      await Promise.resolve();
    });
    expect(said()).toBe(
      "Blad ‘Overzicht 2023 (2)’ is gemaakt. Een eigen blad van u heet al ‘Overzicht 2023’; dat bleef zoals het was.",
    );
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Melding" }));
    await userEvent.click(button("Naar het blad"));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Overzicht 2023 (2)", range: "A1" });
    expect(button("Overzicht 2023 vernieuwen")).toBeTruthy();
  });

  test("says that an earlier sheet was refreshed", async () => {
    const { sheets } = fake.made("Overzicht 2023");
    const refreshed = sheets.map((each) => ({ ...each, refreshed: true }));
    const outcome = { ...fake.made(), sheets: refreshed };
    await openSheets(
      fake.services(fake.ready(), { ...fake.reports(() => Promise.resolve(outcome)) }),
    );
    await userEvent.click(button("Overzicht 2023 maken"));
    expect(
      screen.getByText(/Blad ‘Overzicht 2023’ is vernieuwd\./, { selector: "p" }),
    ).toBeTruthy();
  });

  test("by the ribbon's button shows in the pane as well", async () => {
    const ribbon = fake.reports(() => Promise.resolve(fake.made("Overzicht 2023")));
    await openSheets(fake.services(fake.ready(), ribbon));
    await act(async () => void (await ribbon.makeReports({ kinds: ["overzicht"] })));
    expect(said()).toBe("Blad ‘Overzicht 2023’ is gemaakt.");
    expect(button("Overzicht 2023 vernieuwen")).toBeTruthy();
  });

  test("of a newer year is offered as a new sheet", async () => {
    const store = fake.fakeStore(fake.ready());
    await openSheets(fake.services(fake.ready(), { source: store }));
    await userEvent.click(button("Overzicht 2023 maken"));
    act(() => {
      const figures = [fake.figure("Politie", 2), fake.figure("Politie", 3, { year: 2024 })];
      store.set(fake.ready([], { years: [2023, 2024], figures }));
    });
    expect(button("Overzicht 2024 maken")).toBeTruthy();
  });

  test("is of the newest year with a realisation; one with targets only can be chosen", async () => {
    const ahead = fake.figure("Politie", 3, { year: 2025, realised: null });
    const figures = [fake.figure("Politie", 2), ahead];
    await openSheets(fake.services(fake.ready([], { years: [2023, 2025], figures })));
    expect(button("Overzicht 2023 maken")).toBeTruthy();
    const years = within(screen.getByRole("combobox", { name: "Jaar" }));
    expect(years.getByRole("option", { name: "2025" })).toBeTruthy();
  });

  test("of a source without years names none", async () => {
    await openSheets(
      fake.services(
        fake.ready([], { years: [], figures: [fake.figure("Politie", 2, { year: null })] }),
      ),
    );
    expect(button("Overzicht maken")).toBeTruthy();
  });

  test("that fails says why and what to do, and can be tried again", async () => {
    const outcome = { kind: "failed", problem: fake.protectedWorkbook } as const;
    await openSheets(
      fake.services(fake.ready(), { ...fake.reports(() => Promise.resolve(outcome)) }),
    );
    await userEvent.click(button("Overzicht 2023 maken"));
    const card = notice();
    expect(card.getByText("Mislukt: workbook-protected.")).toBeTruthy();
    expect(card.getByText("Probeer opnieuw.")).toBeTruthy();
    expect(card.queryByText("Details voor de helpdesk")).toBeNull();
    expect(button("Overzicht 2023 maken")).toBeTruthy();
  });

  test("that throws ends as a problem with its cause", async () => {
    await openSheets(
      fake.services(fake.ready(), { ...fake.reports(() => Promise.reject(new Error("stuk"))) }),
    );
    await userEvent.click(button("Overzicht 2023 maken"));
    await userEvent.click(button("Details voor de helpdesk"));
    expect(notice().getByText(/cause: stuk/)).toBeTruthy();
  });

  test("works with the keyboard alone", async () => {
    const makeReports = vi.fn(fake.services(fake.ready()).makeReports);
    show(fake.services(fake.ready(), { makeReports }));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Bron" }));
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await screen.findByRole("button", { name: "Alle bladen maken" }, { timeout: 20_000 });
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Bladen" }));
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(makeReports).toHaveBeenCalledWith({ year: 2023, kinds: "all" }, expect.any(AbortSignal));
  });
});

describe("making other sheets", () => {
  const shown = async (parts: Partial<PaneServices> = {}, years = [2022, 2023]) => {
    const makeReports = vi.fn<PaneServices["makeReports"]>(() =>
      Promise.resolve(fake.made("Tekort 2023")),
    );
    const reportKinds = () => Promise.resolve(fake.KINDS);
    await openSheets(
      fake.services(fake.ready([], { years }), { reportKinds, makeReports, ...parts }),
    );
    return makeReports;
  };

  test("each has a button when the add-in makes it, and one makes all", async () => {
    const makeReports = await shown();
    await userEvent.click(await screen.findByRole("button", { name: "Tekort 2023 maken" }));
    expect(makeReports).toHaveBeenLastCalledWith(
      { year: 2023, kinds: ["tekort"] },
      expect.any(AbortSignal),
    );
    await userEvent.click(button("Alle bladen maken"));
    expect(makeReports).toHaveBeenLastCalledWith(
      { year: 2023, kinds: "all" },
      expect.any(AbortSignal),
    );
    expect(screen.queryByRole("button", { name: /Inhoud/ })).toBeNull();
  });

  test("are left out where the add-in makes the Overzicht alone", async () => {
    await shown({ reportKinds: () => Promise.resolve(["overzicht"]) });
    expect(screen.queryByRole("button", { name: /Tekort/ })).toBeNull();
  });

  test("each says what will happen to its sheet, and does what it said", async () => {
    await shown({ ...fake.reports(() => Promise.resolve(fake.made("Tekort 2023"))) });
    const row = (await screen.findByText("Tekort 2023")).closest("li");
    expect(row?.textContent).toMatch(/nieuw blad/);
    await userEvent.click(button("Tekort 2023 maken"));
    expect(row?.textContent).toMatch(/wordt vernieuwd/);
    expect(button("Tekort 2023 vernieuwen")).toBeTruthy();
  });

  test("a Meerjaren of one year says what it needs instead of being made", async () => {
    const makeReports = await shown({}, [2023]);
    const meerjaren = await screen.findByRole("button", { name: "Meerjaren maken" });
    expect(screen.getByText(/^Kan nog niet: de bron heeft één jaar/)).toBeTruthy();
    await userEvent.click(meerjaren);
    expect(makeReports).not.toHaveBeenCalled();
  });

  test("a Sectorblad is of the sector that is chosen, and so is that among all sheets", async () => {
    const makeReports = await shown();
    const choice = await screen.findByRole("combobox", { name: "Sector" });
    await userEvent.click(button("Alle bladen maken"));
    expect(makeReports).toHaveBeenLastCalledWith(
      { year: 2023, kinds: "all" },
      expect.any(AbortSignal),
    );
    await userEvent.selectOptions(choice, "Politie");
    await userEvent.click(button("Sectorblad maken"));
    const sector = "Politie";
    expect(makeReports).toHaveBeenLastCalledWith(
      { year: 2023, sector, kinds: ["sectorblad"] },
      expect.any(AbortSignal),
    );
    await userEvent.click(button("Alle bladen maken"));
    expect(makeReports).toHaveBeenLastCalledWith(
      { year: 2023, sector, kinds: "all" },
      expect.any(AbortSignal),
    );
  });

  test("of another year and with values only, when that is chosen", async () => {
    const makeReports = await shown();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Jaar" }), "2022");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Cijfers" }),
      "alleen waarden",
    );
    await userEvent.click(button("Overzicht 2022 maken"));
    const options = { year: 2022, valuesOnly: true, kinds: ["overzicht"] };
    expect(makeReports).toHaveBeenLastCalledWith(options, expect.any(AbortSignal));
  });

  test("asks before it removes what the user added, and goes on when told to", async () => {
    const work = vi.fn(({ discard }: ReportsOptions) =>
      Promise.resolve(discard === true ? fake.made("Overzicht 2023") : fake.wouldRemove),
    );
    await openSheets(fake.services(fake.ready(), fake.reports(work)));
    await userEvent.click(button("Overzicht 2023 maken"));
    const sentence = "Vernieuwen verwijdert wat u toevoegde in D7 en F3 op ‘Overzicht 2023’.";
    expect(said()).toBe(sentence);
    expect(screen.getByText(sentence, { selector: "p" })).toBeTruthy();
    await userEvent.click(button("Toch vernieuwen"));
    expect(work).toHaveBeenLastCalledWith({ year: 2023, kinds: ["overzicht"], discard: true });
    expect(said()).toBe("Blad ‘Overzicht 2023’ is gemaakt.");
  });

  test("leaves the sheet as it is when told so", async () => {
    const work = vi.fn(() => Promise.resolve(fake.wouldRemove));
    await openSheets(fake.services(fake.ready(), fake.reports(work)));
    await userEvent.click(button("Overzicht 2023 maken"));
    await userEvent.click(button("Laat staan"));
    expect(said()).toBe("Er is niets veranderd.");
    expect(screen.queryByRole("button", { name: "Toch vernieuwen" })).toBeNull();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test("says that it is busy undoing, for the eye as well", async () => {
    const undoReports = () => new Promise<never>(() => undefined);
    await openSheets(fake.services(fake.ready(), { undoReports }));
    await userEvent.click(button("Overzicht 2023 maken"));
    await userEvent.click(await screen.findByRole("button", { name: "Ongedaan maken" }));
    expect(notice().getByText("Ongedaan maken: bezig…")).toBeTruthy();
  });

  test("that takes more than a second can be cancelled, and says that nothing changed", async () => {
    const makeReports = (_: ReportsOptions, signal?: AbortSignal) =>
      new Promise<ReportsOutcome>((resolve) => {
        signal?.addEventListener("abort", () => {
          resolve(outcome);
          last.set(outcome);
        });
      });
    const outcome: ReportsOutcome = { kind: "failed", problem: { code: "cancelled" } };
    const last = fake.lastOutcome();
    await openSheets(fake.services(fake.ready(), { makeReports, lastReports: last }));
    await userEvent.click(button("Overzicht 2023 maken"));
    expect(screen.queryByRole("button", { name: "Annuleren" })).toBeNull();
    await userEvent.click(
      await screen.findByRole("button", { name: "Annuleren" }, { timeout: 20_000 }),
    );
    expect(await notice().findByText("Mislukt: cancelled.")).toBeTruthy();
    expect(notice().queryByText("Details")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Melding" }));
  });

  test("can be taken back, and says so", async () => {
    const undoReports = vi.fn(fake.services(fake.ready()).undoReports);
    const memory = fake.reports(() => Promise.resolve(fake.made("Overzicht 2023")));
    await openSheets(fake.services(fake.ready(), { ...memory, undoReports }));
    await userEvent.click(button("Overzicht 2023 maken"));
    await userEvent.click(button("Ongedaan maken"));
    expect(undoReports).toHaveBeenCalledWith({ discard: false }, expect.any(AbortSignal));
  });

  test("asks before taking back removes what the user added", async () => {
    const undoReports = vi.fn(fake.services(fake.ready()).undoReports);
    const memory = fake.reports(() => Promise.resolve({ ...fake.wouldRemove, asked: "undo" }));
    await openSheets(fake.services(fake.ready(), { ...memory, undoReports }));
    await userEvent.click(button("Overzicht 2023 maken"));
    expect(said()).toMatch(/^Ongedaan maken verwijdert wat u toevoegde in D7 en F3/);
    await userEvent.click(button("Toch ongedaan maken"));
    expect(undoReports).toHaveBeenCalledWith({ discard: true }, expect.any(AbortSignal));
  });

  test("that cannot be taken back says why", async () => {
    const outcome = { ...fake.made("Overzicht 2023"), undo: "earlier-session" } as const;
    await openSheets(
      fake.services(
        fake.ready(),
        fake.reports(() => Promise.resolve(outcome)),
      ),
    );
    await userEvent.click(button("Overzicht 2023 maken"));
    expect(screen.getByText(/^Niet ongedaan te maken/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ongedaan maken" })).toBeNull();
  });

  test("no year is asked for where there is one", async () => {
    await shown({}, [2023]);
    expect(screen.queryByRole("combobox", { name: "Jaar" })).toBeNull();
  });

  test("each sheet that was made has a link", async () => {
    const goTo = vi.fn(() => Promise.resolve(null));
    const both = fake.made("Overzicht 2023", "Tekort 2023");
    const [overzicht, tekort] = both.sheets;
    const sheets = overzicht && tekort ? [{ ...overzicht, refreshed: true }, tekort] : [];
    await shown({ goTo, ...fake.reports(() => Promise.resolve({ ...both, sheets })) });
    await userEvent.click(await screen.findByRole("button", { name: "Alle bladen maken" }));
    expect(said()).toBe("1 blad gemaakt, 1 blad vernieuwd.");
    await userEvent.click(button("Tekort 2023"));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Tekort 2023", range: "A1" });
  });
});

describe("a workbook without sector figures", () => {
  test("is told how they would look", () => {
    show(fake.services({ kind: "none", sheets: 3 }));
    const card = region("Geen sectorcijfers gevonden");
    expect(card.getByText(/Zet op een blad een tabel/)).toBeTruthy();
    const table = within(card.getByRole("table", { name: "Bijvoorbeeld" }));
    expect(table.getByRole("columnheader", { name: "Doel" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Overzicht/ })).toBeNull();
  });

  test("can be read again, and the focus stays in the pane when figures are found", async () => {
    const store = fake.fakeStore({ kind: "none", sheets: 3 });
    const refresh = () => {
      store.set(fake.ready());
      return Promise.resolve();
    };
    show(fake.services({ kind: "none", sheets: 3 }, { source: { ...store, refresh } }));
    await userEvent.click(button("Opnieuw lezen"));
    expect(screen.getByRole("region", { name: "Bron" })).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("main"));
    });
  });
});

describe("a workbook that cannot be read", () => {
  const failed = { kind: "failed", problem: fake.failedExcel } as const;

  test("says why, with the details folded away and a way on", () => {
    show(fake.services(failed));
    const card = region("Bron");
    expect(card.getByText("Mislukt: excel-failed.")).toBeTruthy();
    const details = card.getByRole("button", { name: "Details voor de helpdesk" });
    expect(details.getAttribute("aria-expanded")).toBe("false");
    expect(card.getByRole("button", { name: "Opnieuw lezen" })).toBeTruthy();
  });

  test("has details that can be copied", async () => {
    const copyText = vi.fn(() => Promise.resolve(true));
    show(fake.services(failed, { copyText }));
    await userEvent.click(screen.getByText("Details voor de helpdesk"));
    await userEvent.click(button("Details kopiëren"));
    expect(copyText).toHaveBeenCalledWith(
      `problem: excel-failed\ncause: ${fake.cause}\nBanenafspraak 1.0.0`,
    );
    expect(said()).toBe("De details zijn gekopieerd.");
  });

  test("selects the details where the clipboard is closed to the pane", async () => {
    show(fake.services(failed, { copyText: () => Promise.resolve(false) }));
    await userEvent.click(screen.getByText("Details voor de helpdesk"));
    await userEvent.click(button("Details kopiëren"));
    expect(getSelection()?.toString()).toContain(fake.cause);
    expect(said()).toMatch(/druk op Ctrl\+C/);
  });
});

test("the pane speaks English to an English Excel", () => {
  show(fake.services(fake.ready(), { texts: fake.texts.en }));
  expect(region("Source").getByText(/table Sectorcijfers · 6 sectors/)).toBeTruthy();
  expect(screen.getByRole("tab", { name: "Sheets" })).toBeTruthy();
  expect(screen.getByText("Nothing leaves this workbook.")).toBeTruthy();
});
