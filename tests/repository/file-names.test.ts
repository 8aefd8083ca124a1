import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "-z", "src", "packages", "tests", "tools", "assets"])
  .toString()
  .split("\0")
  .filter((file) => file !== "" && fs.existsSync(file));

/** Names that others give: the world knows these files by them. */
const KNOWN_NAMES = new Set(["README.md", "SPEC.md"]);

/** Code that is not named after its one export, by how its path ends, each with why. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  "packages/office-host/src/calculation/engine/engine-plugin.ts":
    "holds what plugins are made of; to register one is the least of it",
  "packages/office-host/src/file/read/read-cells.ts": "a class with one use, told as what it does",
  "packages/office-host/tests/examples/browser.ts": "an example, named after where it runs",
  "packages/office-host/tests/examples/node.ts": "an example, named after where it runs",
  "src/locale/en/cli.ts": "a language's words, named after who speaks them",
  "src/locale/nl/cli.ts": "a language's words, named after who speaks them",
  "src/standalone/frozen-cells.ts": "told as what it gives: cells that no longer change",
  "src/standalone/frozen-rules.ts": "told as what it gives: rules that no longer change",
  "src/standalone/spill-references.ts": "told as what it is about: references to a spilled array",
  "tests/libreoffice/compound-file.ts": "told as what it reads: Microsoft's compound file",
  "tests/tools/manifest-lint.ts": "told as the tool that it is",
  "tools/build.mjs": "told as the command that it is",
};

const isCode = (file: string): boolean =>
  /\.(ts|tsx|mjs)$/.test(file) &&
  !/\.(test|d)\.tsx?$|\/index\.ts$|\/fixtures\/addin\//.test(file) &&
  !Object.keys(NAMED_OTHERWISE).some((end) => file.endsWith(end));

const kebab = (name: string): string =>
  /^[A-Z\d_]+$/.test(name)
    ? name.toLowerCase().replaceAll("_", "-")
    : name
        .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
        .replace(/([a-z\d])([A-Z])/g, "$1-$2")
        .toLowerCase();

/** `findings` and `finding` are the same word here. */
const wordsOf = (name: string): string[] => name.split("-").map((word) => word.replace(/s$/, ""));

const exported = (text: string, kinds: string): string[] =>
  [...text.matchAll(new RegExp(`^export (?:async )?(?:${kinds}) (\\w+)`, "gm"))].flatMap(
    ([, name]) => name ?? [],
  );

/** Whether one says all words of the other: `figure-index` for `indexFigures`, `total` for `totalOf`. */
function isNamedAfter(name: string, one: string): boolean {
  const [stem, words] = [wordsOf(name), wordsOf(kebab(one))];
  return stem.every((word) => words.includes(word)) || words.every((word) => stem.includes(word));
}

describe("the name of a file", () => {
  test("is in kebab-case", () => {
    expect(files.length).toBeGreaterThan(500);
    const odd = files.filter((file) => {
      const name = path.basename(file);
      return !KNOWN_NAMES.has(name) && !/^[a-z\d]+(-[a-z\d]+)*(\.[a-z\d-]+)*$/.test(name);
    });
    expect(odd).toEqual([]);
  });

  test("is that of the one thing it exports, or of a type beside it", () => {
    const odd = files.filter(isCode).filter((file) => {
      const text = fs.readFileSync(file, "utf8");
      const [one, ...more] = exported(text, "function\\*?|const|let|class|enum");
      const name = path.basename(file).replace(/\.\w+$/, "");
      if (one === undefined || more.length > 0 || /^export (\{|\*)/m.test(text)) return false;
      const types = exported(text, "interface|type");
      return !types.some((type) => kebab(type) === name) && !isNamedAfter(name, one);
    });
    expect(odd).toEqual([]);
  });

  test("is excused only where there is something to excuse", () => {
    for (const end of Object.keys(NAMED_OTHERWISE))
      expect(files.filter((file) => file.endsWith(end))).toHaveLength(1);
  });
});
