import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { parse } from "smol-toml";
import { describe, expect, test } from "vitest";

interface Annotation {
  readonly path: string | readonly string[];
  readonly "SPDX-FileCopyrightText": string;
  readonly "SPDX-License-Identifier": string;
}

const reuse = parse(fs.readFileSync("REUSE.toml", "utf8"));
const annotations = reuse.annotations as unknown as readonly Annotation[];
const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "");
const LICENCE_TAG = /SPDX-License-Identifier: *([\w.+-]+(?: (?:AND|OR|WITH) [\w.+-]+)*)/;

/** REUSE's globs as far as we use them: `**` alone, or a path as it is. */
const covers = (glob: string, file: string) => glob === "**" || glob === file;

/** The licence that a file is under by REUSE.toml: the last annotation that covers it. */
const licenceOf = (file: string): string | undefined =>
  annotations.findLast((each) => [each.path].flat().some((glob) => covers(glob, file)))?.[
    "SPDX-License-Identifier"
  ];

describe("the licence statement", () => {
  test("has the form that REUSE 3.3 reads", () => {
    expect(reuse.version).toBe(1);
    for (const annotation of annotations)
      expect(annotation).toMatchObject({
        "SPDX-FileCopyrightText": expect.stringMatching(/\S/),
        "SPDX-License-Identifier": expect.stringMatching(/^[\w.+-]+$/),
      });
  });

  test("covers every file that git knows, and no other statement contradicts it", () => {
    expect(tracked.length).toBeGreaterThan(500);
    expect(tracked.filter((file) => licenceOf(file) !== "EUPL-1.2")).toEqual([]);
    const texts = tracked.filter((file) => /\.(ts|tsx|js|mjs|css|html|xml|json)$/.test(file));
    const contradicting = texts.filter((file) => {
      if (file === "package-lock.json" || !fs.existsSync(file)) return false;
      const tag = LICENCE_TAG.exec(fs.readFileSync(file, "utf8"))?.[1];
      return tag !== undefined && tag !== licenceOf(file);
    });
    expect(contradicting).toEqual([]);
  });

  test("has the text of each licence that is named, and of no other", () => {
    const named = new Set(annotations.map((each) => `${each["SPDX-License-Identifier"]}.txt`));
    expect(fs.readdirSync("LICENSES").sort()).toEqual([...named].sort());
    expect(fs.readFileSync("LICENSES/EUPL-1.2.txt", "utf8")).toBe(
      fs.readFileSync("LICENSE", "utf8"),
    );
  });

  test("is the same in each package", () => {
    const packages = tracked.filter((file) => /^(packages\/[^/]+\/)?package\.json$/.test(file));
    expect(packages.length).toBeGreaterThan(1);
    for (const file of packages)
      expect(JSON.parse(fs.readFileSync(file, "utf8")), file).toMatchObject({
        license: "EUPL-1.2",
      });
  });
});
