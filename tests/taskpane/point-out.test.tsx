// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { TableHeaders } from "../../src/actions/source/table-headers";
import { Pane } from "../../src/taskpane/shell/pane";
import type { PaneServices } from "../../src/taskpane/context/pane-services";
import * as fake from "./fakes";

afterEach(cleanup);

const FOUND: TableHeaders = {
  kind: "found",
  sheet: "Blad1",
  range: "A1:C9",
  columns: [
    { column: "A", header: "Sector", role: "sector" },
    { column: "B", header: "Plan", role: null },
    { column: "C", header: "", role: null },
  ],
};

async function unfold(headers: TableHeaders, parts: Partial<PaneServices["source"]> = {}) {
  const state = { kind: "none", sheets: 1 } as const;
  const tableHeaders = vi.fn(() => Promise.resolve(headers));
  const source = { ...fake.fakeStore(state), ...parts };
  render(<Pane services={fake.services(state, { source, tableHeaders })} />);
  await userEvent.click(screen.getByText("Zelf aanwijzen"));
  await userEvent.type(await screen.findByLabelText("Tabel met zijn kopregel"), "Blad1!A1:C9");
  await userEvent.click(screen.getByRole("button", { name: "Kolommen tonen" }));
  return tableHeaders;
}
const column = (name: string) => screen.getByRole("combobox", { name });
const save = () => userEvent.click(screen.getByRole("button", { name: "Als bron gebruiken" }));
const saying = () => within(screen.getByRole("main")).queryByText(/^Wijs de kolom aan|^Twee/);

describe("pointing out a table oneself", () => {
  test("makes the source of the columns that the user names", async () => {
    const pointOut = vi.fn(() => Promise.resolve(null));
    expect(await unfold(FOUND, { pointOut })).toHaveBeenCalledWith("Blad1!A1:C9");
    expect(column("Kolom A: Sector")).toHaveProperty("value", "sector");
    await userEvent.selectOptions(column("Kolom B: Plan"), "doel");
    await userEvent.selectOptions(column("Kolom C"), "realisatie");
    await save();
    expect(pointOut).toHaveBeenCalledWith({
      sheet: "Blad1",
      range: "A1:C9",
      columns: { sector: "A", target: "B", realised: "C" },
    });
  });

  test("says what is missing instead of taking half a table", async () => {
    const pointOut = vi.fn(() => Promise.resolve(null));
    await unfold(FOUND, { pointOut });
    await save();
    expect(saying()?.textContent).toMatch(/doel of met de realisatie/);
    await userEvent.selectOptions(column("Kolom B: Plan"), "doel");
    await userEvent.selectOptions(column("Kolom C"), "doel");
    await save();
    expect(saying()?.textContent).toMatch(/^Twee kolommen/);
    expect(pointOut).not.toHaveBeenCalled();
  });

  test("takes no columns that were shown of another range", async () => {
    const pointOut = vi.fn(() => Promise.resolve(null));
    await unfold(FOUND, { pointOut });
    await userEvent.selectOptions(column("Kolom B: Plan"), "doel");
    await userEvent.type(screen.getByLabelText("Tabel met zijn kopregel"), "9");
    expect(screen.queryByRole("button", { name: "Als bron gebruiken" })).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Kolom B: Plan" })).toBeNull();
  });

  test("closes the form when it is the source, also of the same range, and keeps the focus", async () => {
    const first = fake.ready([], { key: "table Sectorcijfers" });
    const store = fake.fakeStore(first);
    const pointOut = () => {
      store.set({ ...first, source: fake.source({ key: "columns Sectorcijfers" }) });
      return Promise.resolve(store.get());
    };
    const tableHeaders = () => Promise.resolve(FOUND);
    render(
      <Pane services={fake.services(first, { source: { ...store, pointOut }, tableHeaders })} />,
    );
    await userEvent.click(screen.getByText("Zelf aanwijzen"));
    await userEvent.click(await screen.findByRole("button", { name: "Kolommen tonen" }));
    await userEvent.selectOptions(column("Kolom B: Plan"), "doel");
    await save();
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("main"));
    });
    expect(screen.queryByLabelText("Tabel met zijn kopregel")).toBeNull();
    expect(screen.getByRole("status").textContent).toMatch(/^Bron gevonden/);
  });

  test("says that nothing can be read there", async () => {
    await unfold(FOUND, { pointOut: () => Promise.resolve(null) });
    await userEvent.selectOptions(column("Kolom B: Plan"), "doel");
    await save();
    const sentence = /^Hier zijn geen sectorcijfers te lezen/;
    expect(await screen.findByText(sentence, { selector: "p" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toMatch(sentence);
  });

  test("says how an address is written, and why a sheet could not be read", async () => {
    await unfold({ kind: "no-range" });
    expect(await screen.findByText(/^Schrijf het blad/, { selector: "p" })).toBeTruthy();
    cleanup();
    await unfold({ kind: "failed", problem: { code: "sheet-gone", sheet: "Blad1" } });
    expect(await screen.findByText("Mislukt: sheet-gone.", { selector: "p" })).toBeTruthy();
  });
});
