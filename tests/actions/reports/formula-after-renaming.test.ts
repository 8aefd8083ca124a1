import { expect, test } from "vitest";
import { formulaAfterRenaming } from "../../../src/actions/reports/formula-after-renaming";

const NAMES: Readonly<Record<string, string>> = {
  Cijfers: "Bron 2",
  "Jan's": "Piet",
  Oud: "Nieuw",
};
const now = (name: string) => NAMES[name] ?? name;

test.each([
  ["=Cijfers!C2", "='Bron 2'!C2"],
  ["='Jan''s'!C2+Oud!$A$1:Oud!$B$2", "=Piet!C2+Nieuw!$A$1:Nieuw!$B$2"],
  ['="Cijfers!C2"&Oud!A1', '="Cijfers!C2"&Nieuw!A1'],
  ["=MijnCijfers!C2", "=MijnCijfers!C2"],
  ["='Oud Cijfers'!C2", "='Oud Cijfers'!C2"],
  ["=Tabel[Oud!]", "=Tabel[Oud!]"],
])("%s names sheets as they are called now: %s", (formula, renamed) => {
  expect(formulaAfterRenaming(formula, now)).toBe(renamed);
});
