import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const LOAD = `
import sys, os, openpyxl
for name in sorted(os.listdir(sys.argv[1])):
    if not name.endswith(".xlsx"): continue
    try: openpyxl.load_workbook(os.path.join(sys.argv[1], name))
    except Exception as error: print(name + "\\t" + repr(error))
`;

/** A program that opens workbooks, where this machine has it. */
export interface Opener {
  readonly name: string;
  readonly isThere: () => boolean;
  /** The files of a folder that it could not open, with what it said. */
  readonly unopened: (folder: string) => Map<string, string>;
}

const runs = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;
const workbooksIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
/** The one of the distribution, which has the packages of the distribution. */
const PYTHON = "/usr/bin/python3";

export const OPENERS: readonly Opener[] = [
  {
    name: "openpyxl",
    isThere: () => runs(PYTHON, ["-c", "import openpyxl"]),
    unopened: (folder) => {
      const said = execFileSync(PYTHON, ["-W", "ignore", "-c", LOAD, folder], { encoding: "utf8" });
      const lines = said.split("\n").filter((line) => line !== "");
      return new Map(lines.map((line) => line.split("\t") as [string, string]));
    },
  },
  {
    name: "LibreOffice",
    isThere: () => runs("soffice", ["--version"]),
    unopened: (folder) => {
      const out = join(folder, "pdf");
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const names = workbooksIn(folder);
      // One start for all of them: it takes longer than a file does.
      spawnSync(
        "soffice",
        [profile, "--headless", "--convert-to", "csv", "--outdir", out].concat(
          names.map((name) => join(folder, name)),
        ),
        { stdio: "ignore" },
      );
      const made = new Set(readdirSync(out).map((name) => name.replace(/\.csv$/, ".xlsx")));
      return new Map(names.filter((name) => !made.has(name)).map((name) => [name, "nothing made"]));
    },
  },
];
