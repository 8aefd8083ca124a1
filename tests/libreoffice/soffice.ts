import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/locale/language";

/** Why LibreOffice cannot be asked, in one sentence; `null` when it can. */
export function whatIsMissing(): string | null {
  const missing = ["soffice", "pdftotext", "pdftoppm"].filter(
    (command) => spawnSync("sh", ["-c", `command -v ${command}`]).status !== 0,
  );
  if (missing.length === 0) return null;
  return `This needs LibreOffice and poppler (${missing.join(", ")} not found); on Debian: apt-get install libreoffice-calc fonts-crosextra-carlito poppler-utils`;
}

const setting = (path: string, name: string, value: string): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/**
 * Has LibreOffice convert files, each calculated anew when it is opened, in the notation of a
 * language.
 *
 * @param folder for its profile and what it makes
 * @returns the folder with what it made
 */
export function convert(
  files: readonly string[],
  format: "xls" | "xlsx" | "pdf",
  tag: Language["tag"],
  folder: string,
): string {
  const [profile, made] = [join(folder, `profile-${tag}`), join(folder, `${format}-${tag}`)];
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), settings(tag));
  const options = [`-env:UserInstallation=file://${profile}`, "--headless"];
  const asked = ["--convert-to", format, "--outdir", made, ...files];
  const { status, stderr } = spawnSync("soffice", [...options, ...asked], { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice stopped with ${status}: ${stderr}`);
  return made;
}

function settings(tag: Language["tag"]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${setting("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0")}
${setting("Setup/L10N", "ooSetupSystemLocale", tag)}
</oor:items>`;
}
