import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import glossary from "../../src/locale/glossary.json";

type Tag = "nl" | "en";

/** What Microsoft calls its own settings, which an administrator looks for by that name. */
const NAMES = [
  "(Block Web Add-ins)",
  "Force file extension to match file type (extension hardening)",
];

/** The files in which the add-in's sentences stand. */
const filesOf = (tag: Tag): string[] =>
  readdirSync(`src/locale/${tag}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|json)$/.test(name))
    .map((name) => `src/locale/${tag}/${name}`);

/** What is said in a file: its strings, without what code calls things. */
function stringsIn(path: string): string[] {
  const text = readFileSync(path, "utf8");
  const quoted = /"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
  return [...text.matchAll(quoted)]
    .map(([, double, template]) => (double ?? template ?? "").replace(/\$\{[^}]*\}/g, " "))
    .map((words) => NAMES.reduce((rest, name) => rest.replace(name, ""), words))
    .filter((words) => words.includes(" "));
}

/** The manifest's strings in a language: those of its own, and the default ones in English. */
function manifestStrings(tag: Tag): string[] {
  const manifest = readFileSync("manifest.xml", "utf8");
  const said =
    tag === "nl" ? /<\w*:?Override Locale="nl-NL" Value="([^"]*)"/g : /DefaultValue="([^"]*)"/g;
  return [...manifest.matchAll(said)].map(([, words]) => words ?? "");
}

describe.each(["nl", "en"] as const)("one word for one thing, in %s", (tag) => {
  const said = [
    ...filesOf(tag).flatMap((path) => stringsIn(path).map((words) => [path, words] as const)),
    ...manifestStrings(tag).map((words) => ["manifest.xml", words] as const),
  ];

  test.each(glossary.map((entry) => [entry[tag], entry.never[tag]] as const))(
    "%s",
    (word, never) => {
      const wrong = said.filter(([, words]) =>
        never.some((other) => new RegExp(`(?<![\\w-])${other}s?(?![\\w-])`, "i").test(words)),
      );
      expect(wrong, `say ${word}`).toEqual([]);
      expect(said.length).toBeGreaterThan(100);
    },
  );
});

test("no sentence counts one of a plural", () => {
  const wrong = [...filesOf("nl"), ...filesOf("en")].flatMap((path) =>
    stringsIn(path).filter((words) =>
      /\b1 (sectoren|cijfers|bladen|cellen|formules|sectors|figures|sheets|cells|formulas)\b/.test(
        words,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});
