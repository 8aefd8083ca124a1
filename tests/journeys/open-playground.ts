import type { FrameLocator, Locator, Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { browserForTest } from "../fixtures/browser";
import { servePlayground } from "../../tools/serve-playground";

/** How long a journey waits for something to appear. */
const PATIENCE = 15_000;

export interface Playground {
  readonly page: Page;
  /** The add-in's own page, at the right. */
  readonly pane: FrameLocator;
  /** Where the playground is served. */
  readonly url: string;
  /** What went wrong in the page, as the console tells it. */
  readonly complaints: readonly string[];
  /** A cell of the active sheet by its address, when it is in view. */
  cell(address: string): Locator;
  /** Goes to a cell or range by the name box. */
  goTo(address: string): Promise<void>;
  /** Types in a cell and presses Enter. */
  enter(address: string, text: string): Promise<void>;
  /** A screenshot, for who looks: to the folder that JOURNEY_PICTURES names. */
  picture(name: string): Promise<void>;
}

export interface Opening {
  readonly locale?: string;
  /** Without the sample: a workbook with nothing in it. */
  readonly isEmpty?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

function listen(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost")
      complaints.push(`asked for ${request.url()}`);
  });
  return complaints;
}

/**
 * Serves the playground on a free port and opens it in the browser; both are let go of when the
 * test has finished.
 */
export async function openPlayground({
  locale = "nl-NL",
  isEmpty = false,
  size = { width: 1480, height: 812 },
}: Opening = {}): Promise<Playground> {
  const server = await servePlayground({ port: 0, ...(isEmpty && { samples: [] }) });
  onTestFinished(() => server.close());
  const browser = await browserForTest();
  const context = await browser.newContext({ viewport: size, locale });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints = listen(page);
  await page.goto(`${server.url}?locale=${locale}`);
  await page.getByRole("grid").waitFor();
  const nameBox = page.getByRole("textbox", { name: /^(Naamvak|Name box)$/ });
  const goTo = async (address: string) => {
    await nameBox.fill(address);
    await nameBox.press("Enter");
  };
  return {
    page,
    url: server.url,
    complaints,
    pane: page.frameLocator("iframe"),
    cell: (address) => page.locator(`[role=gridcell][data-address="${address}"]`),
    goTo,
    enter: async (address, text) => {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    picture: async (name) => {
      const folder = process.env["JOURNEY_PICTURES"];
      if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
    },
  };
}
