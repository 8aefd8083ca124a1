import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { REPORT_WORKBOOKS } from "../fixtures/report-workbooks";
import { printedSheets } from "./printed-sheets";
import { whatIsMissing } from "./soffice";

/** Pixels. */
const WIDTH = 1300;

/** Of which source each sheet is shown; of the others the letter's. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  Voorbeeld: ["inhoud", "overzicht", "tekort", "sectorblad", "controle"],
  Jaren: ["meerjaren"],
};

/**
 * Makes a picture of each sheet as LibreOffice prints it, in docs/sheets. With names of sources all
 * their sheets, in the folder that comes first: `tsx pictures.ts /tmp/shown Veertig Drie`.
 */
async function makePictures(): Promise<void> {
  const missing = whatIsMissing();
  if (missing !== null) {
    console.error(missing);
    process.exitCode = 1;
    return;
  }
  const [into = "docs/sheets", ...asked] = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  mkdirSync(into, { recursive: true });
  try {
    for (const given of REPORT_WORKBOOKS) {
      const isShown = asked.length > 0 ? asked.includes(given.name) : given.name in SHOWN;
      if (!isShown) continue;
      for (const { kind, pdf, page } of await printedSheets(given, folder)) {
        const [short = kind] = kind.split(" ");
        if (asked.length > 0) draw(pdf, page, join(into, `${given.name}-${short}`));
        else if (SHOWN[given.name]?.includes(short)) draw(pdf, page, join(into, short));
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function draw(pdf: string, page: number, into: string): void {
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  const size = ["-scale-to-x", String(WIDTH), "-scale-to-y", "-1"];
  spawnSync("pdftoppm", ["-png", ...only, ...size, pdf, into], { stdio: "inherit" });
}

void makePictures();
