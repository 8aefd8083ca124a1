import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const PAGE = fs.readFileSync("docs/excel-weather.md", "utf8");
const SPEC = fs.readFileSync("packages/office-host/SPEC.md", "utf8");
const HOST_TESTS = "packages/office-host/tests";

/** What Excel does, by which rule and in which tests: the lines of the tables with three columns. */
const lines = PAGE.split("\n").flatMap((line): (readonly [string, string, string])[] => {
  const [what, rules, tests, more] = line.split("|").slice(1, -1);
  if (what === undefined || rules === undefined || tests === undefined || more !== undefined)
    return [];
  return /^\s*(Excel|-+)\s*$/.test(what) ? [] : [[what.trim(), rules, tests]];
});

const hostTests = fs
  .readdirSync(HOST_TESTS, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => fs.readFileSync(path.join(HOST_TESTS, file), "utf8"))
  .join("\n");

test("the page has a line for all that Excel is known to do", () => {
  expect(lines.length).toBeGreaterThan(20);
});

describe.each(lines)("%s", (_, rules, tests) => {
  test("is a rule of the host that a test is named after, or says why there is none", () => {
    const named = rules.match(/\b[A-Z]\d+\b/g) ?? [];
    if (named.length === 0) expect(rules).toMatch(/none: \S/);
    for (const rule of named) {
      expect(SPEC).toContain(`**${rule}**`);
      expect(hostTests).toContain(`[${rule}]`);
    }
  });

  test("is held by a test", () => {
    const files = tests.match(/[\w./-]+\.test\.tsx?/g) ?? [];
    expect(files).not.toEqual([]);
    for (const file of files) expect(fs.existsSync(file), file).toBe(true);
  });
});
