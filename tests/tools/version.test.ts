import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { manifestVersion, VERSION, withVersion } from "../../tools/version";

const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };
const built = (file: string) => fs.readFileSync(`build/dist/${file}`, "utf8");

describe("the version of the add-in", () => {
  test("stands in package.json, and everything else has it from there", () => {
    expect(VERSION).toBe(version);
    expect(built("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
    expect(built("hulp.html")).toContain(`Versie ${version}`);
    expect(built("help/doel.html")).toContain(`Version ${version}`);
    const scripts = fs.readdirSync("build/dist").filter((file) => file.endsWith(".js"));
    expect(scripts.some((file) => built(file).includes(`Banenafspraak ${version}\\n`))).toBe(true);
  });

  test("has four numbers in a manifest, and no word of a prerelease", () => {
    expect(manifestVersion("2.0.0")).toBe("2.0.0.0");
    expect(manifestVersion("2.1.3-beta.1+linux")).toBe("2.1.3.0");
  });

  test("is never missing from a manifest in silence", () => {
    expect(withVersion("<a><Version>1.0.0.0</Version></a>", "3.2.1")).toBe(
      "<a><Version>3.2.1.0</Version></a>",
    );
    expect(() => withVersion("<a/>", "3.2.1")).toThrow(/no <Version>/);
  });
});
