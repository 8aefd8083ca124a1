import { describe, expect, it } from "vitest";
import { CliError } from "../../../src/cli/request/cli-error";
import { localeAsked, parseRequest } from "../../../src/cli/request/request";

function refusal(args: string[]): CliError {
  try {
    parseRequest(args);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error("was accepted");
}

describe("the command line's arguments", () => {
  it("takes read, eval and report as the README says", () => {
    expect(parseRequest(["read", "a.xlsx", "--json"])).toEqual({
      command: "read",
      file: "a.xlsx",
      json: true,
      locale: "nl",
    });
    expect(parseRequest(["eval", "a.xlsx", "=1+1", "--locale", "en"])).toEqual({
      command: "eval",
      file: "a.xlsx",
      formula: "=1+1",
      locale: "en",
    });
    expect(parseRequest(["report", "a.xlsx", "--out", "b.xlsx"])).toEqual({
      command: "report",
      file: "a.xlsx",
      out: "b.xlsx",
      sheet: "overzicht",
      values: false,
      force: false,
      locale: "nl",
    });
    const more = ["--sheet=sectorblad", "--sector", "Politie", "--year", "2023", "--values"];
    expect(parseRequest(["report", "a.xlsx", "--out", "b.xlsx", ...more])).toMatchObject({
      sheet: "sectorblad",
      sector: "Politie",
      year: 2023,
      values: true,
    });
  });

  it("takes copy and letter as the README says", () => {
    expect(parseRequest(["copy", "a.xlsx", "--out", "b.xlsx"])).toEqual({
      command: "copy",
      file: "a.xlsx",
      out: "b.xlsx",
      locale: "nl",
    });
    const letter = { command: "letter", file: "a.xlsx", locale: "nl" };
    expect(parseRequest(["letter", "a.xlsx"])).toEqual({
      ...letter,
      ...{ sector: null, year: null, html: false, out: null, form: "blocks" },
    });
    const options = ["--sector", "Politie", "--year", "2023", "--html"];
    expect(parseRequest(["letter", "a.xlsx", ...options])).toEqual({
      ...letter,
      ...{ sector: "Politie", year: 2023, html: true, out: null, form: "blocks" },
    });
  });

  it.each([
    { args: ["copy", "a.xlsx"], says: "Zeg met --out waar het resultaat moet komen." },
    {
      args: ["letter", "a.xlsx", "--year", "dit jaar"],
      says: "Die optie is niet te begrijpen: --year dit jaar",
    },
    { args: ["letter-in", "a.txt", "--html"], says: "Die optie is niet te begrijpen: --html" },
    { args: ["letter-check", "a.txt"], says: "Noem de werkmap waar de brief naast moet." },
    { args: ["read", "a.xlsx", "--html"], says: "Die optie is niet te begrijpen: --html" },
    { args: [], says: "Zeg wat er moet gebeuren." },
    { args: ["lees", "a.xlsx"], says: 'De opdracht "lees" bestaat niet.' },
    { args: ["read"], says: "Noem de werkmap." },
    { args: ["eval", "a.xlsx"], says: "Geef de formule die berekend moet worden." },
    { args: ["report", "a.xlsx"], says: "Zeg met --out waar het resultaat moet komen." },
    { args: ["read", "a.xlsx", "--out", "b.xlsx"], says: "Die optie is niet te begrijpen: --out" },
    {
      args: ["report", "a.xlsx", "--out", "b.xlsx", "--year", "vorig"],
      says: "Die optie is niet te begrijpen: --year vorig",
    },
    { args: ["read", "a.xlsx", "b.xlsx"], says: "Die optie is niet te begrijpen: b.xlsx" },
    {
      args: ["read", "a.xlsx", "--locale", "fr"],
      says: "Die optie is niet te begrijpen: --locale fr",
    },
  ])("answers $args with exit code 2 and a sentence", ({ args, says }) => {
    const error = refusal(args);
    expect(error.exitCode).toBe(2);
    expect(error.message).toBe(says);
  });

  it("refuses an option that it does not know, in the language asked for", () => {
    const error = refusal(["read", "a.xlsx", "--jsn", "--locale", "en"]);
    expect(error.exitCode).toBe(2);
    expect(error.message).toContain("That option is not understood");
    expect(localeAsked(["--locale=en"])).toBe("en");
  });
});
