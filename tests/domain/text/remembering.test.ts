import { expect, it } from "vitest";
import { remembering } from "../../../src/domain/text/remembering";

it("gives what reading anew gives, also of more texts than it remembers", () => {
  const read = remembering((text) => text.length);
  const texts = Array.from({ length: 5000 }, (_, at) => "x".repeat(at % 7) + String(at));
  for (const text of [...texts, ...texts]) expect(read(text)).toBe(text.length);
});

it("reads a text that comes again only once", () => {
  const seen: string[] = [];
  const read = remembering((text) => {
    seen.push(text);
    return text;
  });
  for (const text of ["doel", "realisatie", "doel", "doel"]) read(text);
  expect(seen).toEqual(["doel", "realisatie"]);
});
