import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { OUTPUT } from "./output";
import { states } from "./states";
import type { LanguageName } from "../fakes";

/** The pane at its usual width in Excel, and the least height it gets. */
export const SIZE = { width: 350, height: 780 };

/** A state of the pane, and the language that it speaks. */
export interface Look {
  readonly state: string;
  readonly language: LanguageName;
}

declare const showPane: (state: string, language: string) => void;

const scriptAt = (url: string) => path.join(OUTPUT, path.basename(new URL(url).pathname));

/** A page that loads the gallery's scripts from disk, once for all states shown in it. */
export async function galleryPage(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.route("http://pane.test/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ path: scriptAt(route.request().url()), contentType: "text/javascript" })
      : route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Banenafspraak</title><style>body{margin:0}</style></head><body><script src="page.js"></script></body></html>`,
        }),
  );
  await page.goto("http://pane.test/");
  return page;
}

/** Shows the pane in a state: mounted anew, with nothing left of the state before. */
export async function show(page: Page, { state, language }: Look): Promise<void> {
  await page.evaluate(([name, tag]) => showPane(name, tag), [state, language] as const);
  await page.locator("main").waitFor();
  // What loads after the first paint.
  await page.locator(".card-pending").waitFor({ state: "detached" });
  const { tab, press, awaited } = states[state] ?? {};
  if (tab) await page.getByRole("tab", { name: tab }).click();
  await page.locator(".card-pending").waitFor({ state: "detached" });
  if (press) await page.getByRole("button", { name: press }).click();
  if (awaited) await page.getByRole("button", { name: awaited }).waitFor();
}
