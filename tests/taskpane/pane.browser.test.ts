import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../fixtures/axe";
import { sharedBrowser } from "../fixtures/browser";
import { galleryPage, show, SIZE } from "./gallery/browser";
import { states } from "./gallery/states";

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** No state has more. */
const MOST_FOLDS = 10;

const looks: [string, "nl" | "en", BrowserContextOptions][] = [
  ["Dutch, light", "nl", { colorScheme: "light" }],
  [
    "English, dark and narrow",
    "en",
    { colorScheme: "dark", viewport: { width: 320, height: 640 } },
  ],
  [
    "Dutch, high contrast and wide",
    "nl",
    { forcedColors: "active", viewport: { width: 700, height: 640 } },
  ],
];

describe.each(looks)("the pane in %s", (_, language, options) => {
  let page: Page;
  beforeAll(async () => {
    page = await galleryPage(browser, options);
  });
  afterAll(() => page.context().close());

  test.each(Object.keys(states))("%s: axe finds nothing", async (state) => {
    await show(page, { state, language });
    // What is folded away has to be as good, and what is folded away in it.
    const folded = page.locator(".fold-button[aria-expanded=false]:visible");
    for (let opened = 0; opened < MOST_FOLDS && (await folded.count()) > 0; opened++)
      await folded.first().click();
    expect(await axeFindings(page)).toEqual([]);
  });
});

/** A narrow pane, and Excel's own of 350 px at twice the size. */
const NARROW = [300, 175];

describe("the narrow pane", () => {
  let page: Page;
  beforeAll(async () => {
    page = await galleryPage(browser);
  });
  afterAll(() => page.context().close());

  test.each(Object.keys(states))("%s: nothing sticks out of a narrow pane", async (state) => {
    await page.setViewportSize(SIZE);
    await show(page, { state, language: "nl" });
    for (const width of NARROW) {
      await page.setViewportSize({ width, height: 378 });
      const tooWide = await page.evaluate(() => {
        const right = (element: Element) => element.getBoundingClientRect().right;
        return [...document.querySelectorAll("body *:not(.hidden, .as-read *)")]
          .filter(
            (each) =>
              right(each) > right(each.closest(".as-read, .problem-details") ?? document.body),
          )
          .map((each) => each.outerHTML);
      });
      expect(tooWide, `at ${width} px`).toEqual([]);
    }
  });
});

/** What has the focus, by the name that a screen reader says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    if (element instanceof HTMLSelectElement && element.labels[0] !== undefined)
      return element.labels[0].textContent;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

test("with the keyboard alone, tabs, columns, each finding's cell and the foot are reached in order", async () => {
  const page = await galleryPage(browser);
  await show(page, { state: "ready", language: "nl" });
  const reached: string[] = [];
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Tab");
    reached.push(await focused(page));
  }
  await page.context().close();
  expect(reached).toEqual([
    "Bron3, 3 om naar te kijken",
    "Ga naar Sectorcijfers!A1:I7",
    "De eerste rijen van 2023 zoals gelezen",
    "Kolom C is",
    "Kolom D is",
    "Kolom E is",
    "Mijn selectie gebruiken",
    "Zelf aanwijzen",
    "Ga naar Sectorcijfers!E6",
    "Ga naar Sectorcijfers!H12",
    "Ga naar Sectorcijfers!E14",
    "Goed om te weten (1)",
  ]);
});
