import { describe, expect, test } from "vitest";
import { lastActions, noted } from "../../../src/actions/addin/last-actions";

describe("what is copied for whoever helps", () => {
  test("says how the last actions ended and how long they took, the newest eight", async () => {
    for (let turn = 1; turn <= 10; turn++)
      await noted(
        "make",
        () => Promise.resolve(turn),
        (outcome) => `made ${outcome}`,
      );
    const lines = lastActions();
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^make \d+ ms: made 3$/);
    expect(lines.at(-1)).toMatch(/^make \d+ ms: made 10$/);
  });

  test("is in no way of what is done", async () => {
    const failing = noted("make", () => Promise.reject(new Error("busy")), String);
    await expect(failing).rejects.toThrow("busy");
  });
});
