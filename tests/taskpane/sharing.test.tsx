// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { copyRich } from "../../src/taskpane/clipboard/copy-rich";
import { Pane } from "../../src/taskpane/shell/pane";
import type { SharingServices } from "../../src/taskpane/context/pane-services";
import type { SourceState } from "../../src/actions/source/source-state";
import * as fake from "./fakes";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(parts: Partial<SharingServices> = {}, state: SourceState = fake.ready()) {
  const sharing = { ...fake.sharing, ...parts };
  render(<Pane services={fake.services(state, { sharing })} />);
  await userEvent.click(screen.getByRole("tab", { name: "Delen" }));
  const wait = { timeout: 20_000 };
  await screen.findByRole("button", { name: "Kopie zonder invoegtoepassing" }, wait);
  return within(document.body);
}
const said = () => screen.getByRole("status").textContent;

describe("blocks in the form of the letter", () => {
  test("are copied of all sectors, and that is said", async () => {
    const letterForm = vi.fn(fake.sharing.letterForm);
    const copied = vi.fn(() => Promise.resolve(true));
    const card = await show({ letterForm, copyRich: copied });
    await userEvent.click(card.getByRole("button", { name: "Alle blokken kopiëren" }));
    expect(letterForm).toHaveBeenCalledWith({ sector: null, year: 2023 });
    expect(copied).toHaveBeenCalledWith(expect.objectContaining({ html: "<p>", text: "t" }));
    expect(await card.findByText("6 blokken zijn gekopieerd.", { selector: "p" })).toBeTruthy();
    expect(said()).toBe("6 blokken zijn gekopieerd.");
  });

  test("are copied of the sector that is chosen", async () => {
    const letterForm = vi.fn(fake.sharing.letterForm);
    const card = await show({ letterForm });
    await userEvent.selectOptions(
      card.getByRole("combobox", { name: "Sector van het blok" }),
      "Politie",
    );
    await userEvent.click(card.getByRole("button", { name: "Dit blok kopiëren" }));
    expect(letterForm).toHaveBeenCalledWith({ sector: "Politie", year: 2023 });
  });

  test("are copied of the year that is chosen, of the sectors of that year", async () => {
    const figures = [
      fake.figure("Defensie", 2, { year: 2022 }),
      fake.figure("Defensie", 3),
      fake.figure("Politie", 4),
    ];
    const letterForm = vi.fn(fake.sharing.letterForm);
    const card = await show({ letterForm }, fake.ready([], { figures }));
    const sectors = () =>
      [
        ...card.getByRole<HTMLSelectElement>("combobox", { name: "Sector van het blok" }).options,
      ].map(({ label }) => label);
    expect(sectors()).toEqual(["Defensie", "Politie"]);
    await userEvent.selectOptions(
      card.getByRole("combobox", { name: "Jaar van de blokken" }),
      "2022",
    );
    expect(sectors()).toEqual(["Defensie"]);
    await userEvent.click(card.getByRole("button", { name: "Alle blokken kopiëren" }));
    expect(letterForm).toHaveBeenLastCalledWith({ sector: null, year: 2022 });
    await userEvent.click(card.getByRole("button", { name: "Dit blok kopiëren" }));
    expect(letterForm).toHaveBeenLastCalledWith({ sector: "Defensie", year: 2022 });
  });

  test("of one year ask for none", async () => {
    const card = await show({}, fake.ready([], { years: [2023] }));
    expect(card.queryByRole("combobox", { name: "Jaar van de blokken" })).toBeNull();
  });

  test("that could not be copied are not said to be", async () => {
    const card = await show({ copyRich: () => Promise.resolve(false) });
    await userEvent.click(card.getByRole("button", { name: "Alle blokken kopiëren" }));
    expect(await card.findByText(/Kopiëren mag hier niet/, { selector: "p" })).toBeTruthy();
  });

  test("that cannot be written say why", async () => {
    const problem = { code: "source-undecided", tables: [] } as const;
    const card = await show({ letterForm: () => Promise.resolve({ kind: "failed", problem }) });
    await userEvent.click(card.getByRole("button", { name: "Alle blokken kopiëren" }));
    expect(await card.findByText("Mislukt: source-undecided.", { selector: "p" })).toBeTruthy();
  });

  test("are not offered without figures; the rest is", async () => {
    const card = await show({}, { kind: "none", sheets: 1 });
    expect(card.queryByText("Alle blokken kopiëren")).toBeNull();
    expect(card.getByRole("button", { name: "Kopie zonder invoegtoepassing" })).toBeTruthy();
  });
});

describe("a copy without the add-in", () => {
  test("is made once at a time, its beginning and end are said, and the focus goes to how it ended", async () => {
    let end: (outcome: Awaited<ReturnType<SharingServices["copyWithoutAddin"]>>) => void = () =>
      undefined;
    const copyWithoutAddin = vi.fn(
      () => new Promise<Parameters<typeof end>[0]>((go) => (end = go)),
    );
    const card = await show({ copyWithoutAddin });
    await userEvent.click(card.getByRole("button", { name: "Kopie zonder invoegtoepassing" }));
    const busy = card.getByRole("button", { name: "De kopie wordt gemaakt…" });
    expect([busy.getAttribute("aria-disabled"), said()]).toEqual([
      "true",
      "De kopie wordt gemaakt…",
    ]);
    await userEvent.click(busy);
    expect(copyWithoutAddin).toHaveBeenCalledTimes(1);
    const unvalued = [{ sheet: "Blad1", range: "B2" }];
    end({ kind: "opened", replaced: 1, unvalued, rules: [], names: [] });
    expect(
      await card.findByText(/met waarden in plaats van 1 formule/, { selector: "p" }),
    ).toBeTruthy();
    expect(card.getByText(/in de kopie #N\/B: Blad1!B2/, { selector: "p" })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Melding" }));
  });

  test("that Excel does not open is offered to be saved, under a name of its own", async () => {
    const made: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click");
    click.mockImplementation(function (this: HTMLAnchorElement) {
      made.push(this.download);
    });
    URL.createObjectURL = () => "blob:copy";
    URL.revokeObjectURL = () => undefined;
    const bytes = new Uint8Array([80, 75]);
    const cells = { replaced: 1, unvalued: [], rules: [], names: [] };
    const card = await show({
      copyWithoutAddin: () => Promise.resolve({ kind: "to-save", bytes, ending: "xlsx", ...cells }),
    });
    expect(card.queryByRole("button", { name: "Kopie bewaren" })).toBeNull();
    await userEvent.click(card.getByRole("button", { name: "Kopie zonder invoegtoepassing" }));
    await userEvent.click(await card.findByRole("button", { name: "Kopie bewaren" }));
    expect(made).toEqual(["kopie zonder invoegtoepassing.xlsx"]);
    click.mockRestore();
  });

  test("that failed says why, also when the action broke its promise", async () => {
    const card = await show({ copyWithoutAddin: () => Promise.reject(new Error("kapot")) });
    await userEvent.click(card.getByRole("button", { name: "Kopie zonder invoegtoepassing" }));
    expect(await card.findByText("Mislukt: excel-failed.", { selector: "p" })).toBeTruthy();
  });
});

test("formulas that were repaired are counted and named, and a protected sheet is", async () => {
  const card = await show({
    repairFormulas: () =>
      Promise.resolve({
        kind: "done",
        repaired: [{ sheet: "Blad1", range: "B2" }],
        ...{ unknown: [], refused: [], protectedSheets: ["Dicht"] },
      }),
  });
  await userEvent.click(card.getByRole("button", { name: "Formules herstellen" }));
  expect(await card.findByText("1 formule hersteld: Blad1!B2.", { selector: "p" })).toBeTruthy();
  expect(card.getByText(/Het blad ‘Dicht’ is beveiligd/, { selector: "p" })).toBeTruthy();
});

describe("the clipboard", () => {
  const content = { html: "<b>x</b>", text: "x" };

  test("gets both forms where the browser has the means", async () => {
    const write = vi.fn(() => Promise.resolve());
    vi.stubGlobal(
      "ClipboardItem",
      class {
        constructor(readonly forms: Record<string, Blob>) {}
      },
    );
    vi.stubGlobal("navigator", { clipboard: { write } });
    expect(await copyRich(content)).toBe(true);
    const [[[item]]] = write.mock.calls as unknown as [[[{ forms: Record<string, Blob> }]]];
    expect(Object.keys(item.forms)).toEqual(["text/html", "text/plain"]);
  });

  test("gets both forms by the browser's own copying where it has not", async () => {
    const given = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event("copy", { cancelable: true });
      const setData = (type: string, data: string) => given.set(type, data);
      document.dispatchEvent(Object.assign(event, { clipboardData: { setData } }));
      return true;
    };
    const button = document.body.appendChild(document.createElement("button"));
    button.focus();
    expect(await copyRich(content)).toBe(true);
    expect([...given]).toEqual([
      ["text/html", "<b>x</b>"],
      ["text/plain", "x"],
    ]);
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  test("that is refused gives false", async () => {
    document.execCommand = () => false;
    await waitFor(async () => expect(await copyRich(content)).toBe(false));
  });
});
