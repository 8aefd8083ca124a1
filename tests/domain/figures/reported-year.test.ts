import { expect, test } from "vitest";
import { reportedYear } from "../../../src/domain/figures/reported-year";
import { figure } from "../../fixtures/quantities";

test("targets set for years to come do not hide the newest year that has a realisation", () => {
  const figures = [
    figure("Politie", { year: 2025, target: "760" }),
    figure("Politie", { year: 2023, target: "713", realised: "387" }),
    figure("Politie", { year: 2022, target: "700", realised: "350" }),
  ];
  expect(reportedYear(figures)).toBe(2023);
});

test("of targets only it is the newest year, and of figures that name no year there is none", () => {
  expect(reportedYear([2025, 2024].map((year) => figure("Politie", { year, target: "760" })))).toBe(
    2025,
  );
  expect(reportedYear([figure("Politie", { year: null, realised: "387" })])).toBeNull();
  expect(reportedYear([])).toBeNull();
});
