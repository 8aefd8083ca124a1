import { createRequire } from "node:module";
import fs from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { localizeFunctions, unrecognisedFunctions } from "../../tools/functions-metadata.js";
import { hostingAddress } from "../../tools/hosting-address.js";

const require = createRequire(import.meta.url);
const SOURCE = "src/functions/functions.ts";
const FILE = "src/locale/nl/functions.json";
const dutch = () => JSON.parse(fs.readFileSync(FILE, "utf8"));

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly options: object;
    readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
  }[];
}
let generated: Metadata;
beforeAll(async () => {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
  const made = await generateCustomFunctionsMetadata([SOURCE]);
  expect(made.errors).toEqual([]);
  generated = JSON.parse(made.metadataJson);
});
const words = () => JSON.parse(fs.readFileSync("src/locale/nl/page.json", "utf8"));
const localize = (texts: object, page: object = words()) =>
  localizeFunctions(generated, texts, { file: FILE, helpFolder: "https://example.nl/hulp", page });

describe("the metadata of the custom functions", () => {
  test("ids, names and parameters are what was published", () => {
    const published = generated.functions.map(({ id, name, options, parameters }) => ({
      id,
      name,
      options,
      parameters: parameters.map((parameter) => parameter.name + (parameter.optional ? "?" : "")),
    }));
    expect(published).toMatchSnapshot();
  });

  test("every declaration in the source is in it", () => {
    const source = fs.readFileSync(SOURCE, "utf8");
    expect(unrecognisedFunctions(generated, source)).toEqual([]);
    const arrow = `${source}\n/** @customfunction PIJL */\nexport const pijl = () => 1;`;
    expect(unrecognisedFunctions(generated, arrow)).toEqual(["PIJL"]);
  });

  test("gets every text, and errors and data types reach the functions", () => {
    const { metadata, errors } = localize(dutch());
    expect(errors).toEqual([]);
    expect(metadata).toMatchObject({
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
    });
    for (const declaration of metadata.functions) {
      expect(declaration.helpUrl).toBe(
        `https://example.nl/hulp/${declaration.id.toLowerCase()}.html`,
      );
      for (const parameter of declaration.parameters) expect(parameter.description).toBeTruthy();
    }
  });

  test("a text that is missing, or for something that is not there, fails the build", () => {
    const { DOEL, ...rest } = dutch();
    expect(localize(dutch()).errors).toEqual([]);
    expect(localize(rest).errors).toContain(`${FILE}: no texts for function DOEL`);
    const { sector, cijfers } = DOEL.parameters;
    const parameters = { sector, cijfers };
    expect(localize({ ...rest, DOEL: { ...DOEL, parameters } }).errors).toEqual([
      `${FILE}: DOEL has no text for parameter jaar`,
    ]);
    expect(localize({ ...rest, DOEL: { ...DOEL, description: "" } }).errors).toEqual([
      `${FILE}: DOEL has no description`,
    ]);
    expect(localize({ ...dutch(), PIJL: DOEL }).errors).toEqual([
      `${FILE}: texts for PIJL, which is no function`,
    ]);
    const odd = { ...DOEL, parameters: { ...DOEL.parameters, year: "Het jaar" } };
    expect(localize({ ...rest, DOEL: odd }).errors).toEqual([
      `${FILE}: DOEL has no parameter year`,
    ]);
  });
});

describe("the words of the help pages", () => {
  const withDoel = (part: object) => {
    const texts = dutch();
    return localize({ ...texts, DOEL: { ...texts.DOEL, ...part } }).errors;
  };

  test("fail the build when a function lacks its explanation, an example or a result", () => {
    expect(withDoel({ about: [] })).toEqual([`${FILE}: DOEL has no explanation (about)`]);
    expect(withDoel({ examples: [] })).toEqual([`${FILE}: DOEL has no examples`]);
    const example = { says: "Zo.", formula: "=BANEN.DOEL(1)", error: "#N/B" };
    expect(withDoel({ examples: [example] })).toEqual([
      `${FILE}: DOEL has no words, formula or result for example 1`,
    ]);
  });

  test("fail the build when a word of the pages is missing", () => {
    const page = words();
    delete page.help.related;
    delete page.help.groups.planning;
    page.help.errorTexts.noRoom.text = "";
    const missing = ["related", "planning", "noRoom"].map(
      (name) => `${FILE}: the help pages have no word for ${name}`,
    );
    expect([...new Set(localize(dutch(), page).errors)]).toEqual(missing);
  });

  test("fail the build for a function that no page has a place for, or that is none", () => {
    const unknown = { ...generated.functions[0], id: "PIJL" };
    const functions = [...generated.functions.filter(({ id }) => id !== "UREN"), unknown];
    const options = { file: FILE, helpFolder: "", page: words() };
    const { errors } = localizeFunctions({ functions } as Metadata, dutch(), options);
    expect(errors).toContain(`${FILE}: PIJL has no place in tools/help/contents.json`);
    expect(errors).toContain(`${FILE}: tools/help/contents.json names UREN, which is no function`);
  });
});

describe("the address of a build", () => {
  test("is the developer's own machine unless told otherwise", () => {
    expect(hostingAddress(undefined)).toBe("https://localhost:3000");
    expect(hostingAddress("https://example.nl/banen/")).toBe("https://example.nl/banen");
  });

  test("is refused when Excel would refuse it", () => {
    for (const url of ["http://example.nl", "example.nl", "https://example.nl/?a=1"])
      expect(() => hostingAddress(url)).toThrow(/https addresses only/);
  });
});
