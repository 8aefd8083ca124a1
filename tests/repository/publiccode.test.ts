import fs from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import schema from "./publiccode.schema.json";

const read = () => parse(fs.readFileSync("publiccode.yml", "utf8"), { strict: true });
const { version } = JSON.parse(fs.readFileSync("package.json", "utf8")) as { version: string };

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isValid = ajv.compile(schema);
const faults = (publiccode: unknown) =>
  isValid(publiccode)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe("publiccode.yml", () => {
  test("is what a catalogue of public code reads", () => {
    expect(faults(read())).toEqual([]);
  });

  test("says the version and the licence that the package has", () => {
    expect(read()).toMatchObject({ softwareVersion: version, legal: { license: "EUPL-1.2" } });
  });

  test("shows pictures that are there", () => {
    const { logo, description } = read();
    const pictures = [logo, ...description.nl.screenshots, ...description.en.screenshots];
    expect(pictures.filter((file: string) => !fs.existsSync(file))).toEqual([]);
  });

  test("is available in the languages that it says, and described in them", () => {
    const { localisation, description } = read();
    expect(localisation.availableLanguages).toEqual(["nl", "en"]);
    expect(Object.keys(description)).toEqual(["nl", "en"]);
  });

  test.each([
    ["a key that there is not", { colour: "blue" }],
    ["a kind of software that there is not", { softwareType: "plugin" }],
    ["a category that is not in the list", { categories: ["spreadsheets"] }],
    ["maintainers that nobody can turn to", { maintenance: { type: "community" } }],
    ["an address that is none", { url: "banenafspraak" }],
    ["a version that came before organisations", { publiccodeYmlVersion: "0.4" }],
  ])("is refused with %s", (_, change) => {
    expect(faults({ ...read(), ...change })).not.toEqual([]);
  });
});
