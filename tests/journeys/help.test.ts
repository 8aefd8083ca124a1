import AxeBuilder from "@axe-core/playwright";
import fs from "node:fs";
import { expect, it } from "vitest";
import { openPlayground } from "./open-playground";

/** Every help page that build/dist holds. */
function helpPages(): string[] {
  const files = fs.readdirSync("build/dist", { recursive: true, encoding: "utf8" });
  return files.filter((file) => /^(hulp|help)\b.*\.html$/.test(file));
}

/** Each kind of page there is: axe takes seconds for one. */
const KINDS =
  /^(hulp|help)(\/(realisatie|sectoren|fta|beheer|administration|privacy|toegankelijkheid|accessibility))?\.html$/;

it("the help passes axe, fits a narrow screen and leads on from page to page", async () => {
  const { page, url, complaints, picture } = await openPlayground();
  const pages = helpPages();
  expect(pages.length).toBeGreaterThan(30);
  for (const file of pages) {
    await page.goto(url + file);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(beyond, `${file} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  for (const file of pages.filter((each) => KINDS.test(each))) {
    await page.goto(url + file);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${file} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.goto(`${url}hulp.html`);
  await page.getByRole("link", { name: "SHORTFALL" }).click();
  await page.getByRole("heading", { level: 1, name: "BANEN.SHORTFALL" }).waitFor();
  await picture("help-shortfall");
  await page.getByRole("link", { name: "In English" }).click();
  await page.getByText("Gives the shortfall in fta").first().waitFor();
  await page.getByRole("link", { name: "Functions" }).click();
  await page.getByRole("heading", { level: 1, name: "Functions of Banenafspraak" }).waitFor();
  expect(complaints).toEqual([]);
}, 180_000);
