import fs from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../fixtures/browser";
import { galleryPage, show } from "./browser";
import { ensureBuilt } from "../../../tools/build.mjs";
import { OUTPUT } from "./output";
import { states } from "./states";

// Draws the pane in every state: `npx tsx tests/taskpane/gallery/look.ts`, then see build/gallery/.
await ensureBuilt(["gallery"]);
const browser = await launchBrowser();
const themes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active", colorScheme: "dark" },
} as const;
for (const [theme, options] of Object.entries(themes)) {
  const page = await galleryPage(browser, options);
  for (const language of ["nl", "en"] as const)
    for (const state of Object.keys(states)) {
      await show(page, { state, language });
      const file = path.join(OUTPUT, `${state}-${language}-${theme}.png`);
      fs.writeFileSync(file, await page.screenshot());
    }
}
await browser.close();
