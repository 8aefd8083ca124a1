import { expect, it } from "vitest";
import { isFormula } from "../../../src/cli/commands/is-formula";

it.each(["=1+1", '=BANEN.SHORTFALL({"Politie";"Gemeenten"})', "=SUM(Sectorcijfers[Doel])"])(
  "takes %s as a formula",
  (text) => expect(isFormula(text)).toBe(true),
);

it.each(["", "=", "1+1", "=1+", "=1;2", "=BANEN.SHORTFALL("])("refuses %j, as Excel does", (text) =>
  expect(isFormula(text)).toBe(false),
);
