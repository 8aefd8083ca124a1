import fc from "fast-check";
import { expect, it } from "vitest";
import { glanceAt } from "../../../src/domain/sectors/glance-at";

const KEYS = ["politie", "po", "umcs", "rijk", "2eweg", "a"];
const glance = glanceAt(KEYS);
/** What a name is by when it is read exactly: its letters and digits, of which the case says nothing. */
const exact = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");

it("passes over no name that is known by its letters and digits, whatever stands between them", () => {
  const sign = fc.constantFrom("", "", "", " ", "-", "'", ".", "(", ")", "*", "/", "]");
  const written = fc
    .tuple(fc.constantFrom(...KEYS), fc.array(sign, { minLength: 9, maxLength: 9 }), fc.boolean())
    .map(([key, signs, loud]) => {
      const text = [...key].map((letter, at) => `${signs[at] ?? ""}${letter}`).join("") + signs[8];
      return loud ? text.toUpperCase() : text;
    });
  const any = fc.string({ unit: fc.constantFrom(..."politeumcsrjkwg2a .-)1é") });
  fc.assert(
    fc.property(fc.oneof(written, any), (name) => {
      if (KEYS.includes(exact(name))) expect(glance(name)).toBe(true);
    }),
    { seed: 34352, numRuns: 5000 },
  );
});

it("tells most unknown names apart, or it would spare nothing", () => {
  for (const name of ["Gemeente Utrecht", "Waterschap Limburg", "Fontys", "pollitie", "ro", "b"])
    expect(glance(name), name).toBe(false);
});

it("leaves to a closer look what may be more than its letters: accents, numbers before it, marks", () => {
  for (const name of ["Één", "1. Fontys", "12) Fontys", "Fontys 1)", "Fontys*", "Fontys [3]", ""])
    expect(glance(name), name).toBe(true);
});
