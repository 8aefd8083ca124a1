import fs from "node:fs";
import path from "node:path";
import { launch, open } from "./browser";
import { buildPages, OUTPUT } from "./build";
import { states } from "./states";

// Draws the pane in every state: `npx tsx tests/taskpane/gallery/look.ts`, then see build/gallery/.
await buildPages(["page"]);
const browser = await launch();
const themes = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { forcedColors: "active", colorScheme: "dark" },
} as const;
for (const language of ["nl", "en"] as const)
  for (const [theme, options] of Object.entries(themes))
    for (const state of Object.keys(states)) {
      const page = await open(browser, { state, language, options });
      const file = path.join(OUTPUT, `${state}-${language}-${theme}.png`);
      fs.writeFileSync(file, await page.screenshot());
      await page.context().close();
    }
await browser.close();
