import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinedProperty, propertyPieces } from "../../src/office/excel";

describe("a text in properties of a sheet", () => {
  test("is the same again, whatever it is, in pieces that every Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 1200, unit: "grapheme" }), (text) => {
        const pieces = propertyPieces("key", text);
        expect(Math.max(...pieces.map(([, piece]) => piece.length))).toBeLessThanOrEqual(250);
        expect(pieces.at(-1)?.[0]).toBe("key");
        const kept = new Map(pieces);
        expect(joinedProperty("key", (key) => kept.get(key))).toBe(text);
      }),
    );
  });

  test("is found as an earlier version wrote it, in one piece", () => {
    const kept = new Map([["key", "x".repeat(900)]]);
    expect(joinedProperty("key", (key) => kept.get(key))).toBe("x".repeat(900));
    expect(joinedProperty("other", (key) => kept.get(key))).toBeNull();
  });
});
