import { describe, expect, it } from "vitest";
import { openFile } from "office-host/file";
import { bytesOf } from "./bytes-of";
import { openPlayground, type Playground } from "./open-playground";

const PATIENCE = 120_000;
/** No view has more controls than this before the one that is wanted. */
const MOST_TABS = 40;

interface Focus {
  readonly region: "pane" | "ribbon" | "cells" | "nowhere";
  readonly words: string;
}

/** What has the focus, in the page or in the pane. Looks only: nothing here gives focus. */
function focusOf({ page }: Playground): Promise<Focus> {
  return page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : null;
    const has = inner ?? outer;
    const words = (has?.getAttribute("aria-label") ?? has?.textContent ?? "").trim();
    const region =
      inner != null
        ? "pane"
        : outer?.closest(".ribbon")
          ? "ribbon"
          : outer?.closest(".workbench")
            ? "cells"
            : "nowhere";
    return { region: has?.tagName === "BODY" ? "nowhere" : region, words };
  });
}

async function tabTo(playground: Playground, words: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const focus = await focusOf(playground);
    if (words.test(focus.words)) return;
    passed.push(`${focus.region}: ${focus.words.slice(0, 40)}`);
    await playground.page.keyboard.press("Tab");
  }
  expect(passed).toContain(String(words));
}

const LANGUAGES = [
  {
    locale: "nl-NL",
    sample: /^Voorbeeldgegevens invoegen$/,
    source: "13 sectoren",
    view: /^Bron/,
    overview: /^Overzicht 2023/,
    make: /^Overzicht 2023 maken/,
    sheet: "Overzicht 2023",
    why: /54,7% = 17\.380/,
  },
  {
    locale: "en-US",
    sample: /^Insert sample/,
    source: "13 sectors",
    view: /^Source/,
    overview: /^Overview 2023/,
    make: /^Make (the )?Overview 2023/,
    sheet: "Overview 2023",
    why: /54\.7% = 17,380/,
  },
] as const;

describe("with the keyboard alone", () => {
  it.each(LANGUAGES)(
    "from an empty workbook to a saved Overzicht, in $locale",
    async ({ locale, sample, source, view, make, sheet, why }) => {
      const size = { width: 1280, height: 720 };
      const playground = await openPlayground({ locale, isEmpty: true, size });
      const { page, pane, complaints, picture } = playground;
      const { keyboard } = page;
      await pane.getByRole("button", { name: sample }).waitFor();

      await keyboard.press("F6");
      expect(await focusOf(playground)).toMatchObject({ region: "pane" });
      await tabTo(playground, sample);
      await keyboard.press("Enter");
      await pane.getByText(source).first().waitFor();
      // What was just done has the focus, and Tab goes on from there, within the pane.
      await expect.poll(() => focusOf(playground)).toMatchObject({ region: "pane" });

      await tabTo(playground, view);
      await keyboard.press("ArrowRight");
      await keyboard.press("ArrowRight");
      // The list of sheets loads with its view; a user sees it before going there.
      await pane.getByRole("button", { name: make }).waitFor();
      await tabTo(playground, make);
      await picture(`keyboard-${locale}`);
      await keyboard.press("Enter");
      await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
      await pane.locator(".news-done").waitFor();
      expect(await focusOf(playground)).toMatchObject({ region: "pane" });

      const [download] = await Promise.all([
        page.waitForEvent("download"),
        keyboard.press("Control+s"),
      ]);
      const saved = await openFile(new Uint8Array(await bytesOf(download)), "opgeslagen.xlsx");
      expect(saved.sheets.map(({ name }) => name)).toContain(sheet);

      // Round the window: ribbon, cells, pane.
      await keyboard.press("F6");
      expect(await focusOf(playground)).toMatchObject({ region: "ribbon" });
      await keyboard.press("F6");
      expect(await focusOf(playground)).toMatchObject({ region: "cells" });
      await keyboard.press("Control+End");
      await keyboard.press("Control+Home");
      await toTotal(playground);
      await keyboard.press("Shift+F6");
      await tabTo(playground, /^(Waarom dit getal\?|Why this number\?)$/);
      await keyboard.press("Enter");
      await pane.getByText(why).waitFor();
      await keyboard.press("Escape");
      expect((await focusOf(playground)).region).not.toBe("nowhere");
      expect(complaints).toEqual([]);
    },
    PATIENCE,
  );
});

/** To the rate of the total, by what the name box and the cells say. */
async function toTotal({ page, cell }: Playground): Promise<void> {
  const nameBox = page.getByRole("textbox", { name: /^(Naamvak|Name box)$/ });
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    const address = await nameBox.inputValue();
    const text = /^E\d/.test(address) ? ((await cell(address).textContent()) ?? "") : "";
    if (/^54[.,]7%$/.test(text.trim())) return;
    passed.push(`${address} ${text}`);
    await page.keyboard.press(/^[A-D]\d/.test(address) ? "ArrowRight" : "ArrowDown");
    // The cells are drawn a frame later.
    await expect.poll(() => nameBox.inputValue()).not.toBe(address);
  }
  expect(passed).toContain("the rate of the total");
}
