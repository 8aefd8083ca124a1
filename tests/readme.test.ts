import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evalCommand } from "../src/cli/commands/eval-command";
import { openWorkbook } from "../src/cli/session/open-workbook";
import { textsFor } from "../src/cli/request/request";
import { run } from "../src/cli/run";
import { startSession, type Session } from "../src/cli/session/session";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const { scripts } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { scripts: Record<string, string> };

/** The rows of the table of formulas: formula, and the result as JSON or an error. */
const examples = [...readme.matchAll(/^\| `(=BANEN\.[^`]+)`\s*\| `([^`]+)`\s*\|$/gm)].map(
  ([, formula = "", result = ""]) => ({ formula, result }),
);

describe("the README", () => {
  let session: Session;
  beforeAll(async () => {
    const { workbook } = await openWorkbook("assets/sample/voorbeeld.xlsx", textsFor("nl"));
    session = await startSession(workbook, "nl");
  });
  afterAll(() => session.close());

  it("has examples of formulas", () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)("says truly that $formula gives $result", async ({ formula, result }) => {
    const answer: unknown = JSON.parse(await evalCommand(session, formula));
    if (result.startsWith("#")) expect(answer).toMatchObject({ error: result });
    else expect(answer).toEqual(JSON.parse(result));
  });

  it("says truly what the letter's form of a sector is", async () => {
    const [, args = "", block = ""] =
      /npm run cli -- (letter [^`]+)` prints\n\n {2}```\n([\s\S]+?)\n {2}```/.exec(readme) ?? [];
    const { stdout } = await run(args.split(" "));
    expect(stdout).toBe(block.replace(/^ {2}/gm, ""));
  });

  it("names only npm commands that exist", () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(scripts).toHaveProperty(name);
  });

  it("gives the two commands that do all on a fresh machine", () => {
    expect(readme).toContain("npm ci && npm start");
    expect(readme).toContain("npm ci && npm test");
  });
});
