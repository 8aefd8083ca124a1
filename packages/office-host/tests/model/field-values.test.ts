import { expect, test } from "vitest";
import { withFieldValues } from "../../src/model/with-field-values";

test.each([
  ["=A1.Doel", '=FIELDVALUE(A1,"Doel")'],
  ["=$A$1.Doel*2+B2.Saldo", '=FIELDVALUE($A$1,"Doel")*2+FIELDVALUE(B2,"Saldo")'],
  ["=A1.[% incl. SROI]", '=FIELDVALUE(A1,"% incl. SROI")'],
  ["=A1.[a'[b'] \"c\"]", '=FIELDVALUE(A1,"a[b] ""c""")'],
  ["='Blad 1'!A1.Doel", "=FIELDVALUE('Blad 1'!A1,\"Doel\")"],
  ["=Blad1!A1.Doel", '=FIELDVALUE(Blad1!A1,"Doel")'],
  ["=SUM(A1:A3.Doel)", '=SUM(FIELDVALUE(A1:A3,"Doel"))'],
  ["=A1#.Doel", '=FIELDVALUE(A1#,"Doel")'],
  ["=[@Sector].Doel", '=FIELDVALUE([@Sector],"Doel")'],
  ["=Tabel1[[#This Row],[Sector]].Doel", '=FIELDVALUE(Tabel1[[#This Row],[Sector]],"Doel")'],
  ["=A1.Sector.Naam", '=FIELDVALUE(FIELDVALUE(A1,"Sector"),"Naam")'],
])("%s is %s", (formula, written) => {
  expect(withFieldValues(formula)).toBe(written);
});

test.each([
  '="A1.Doel"&A1',
  '=BANEN.DOEL("A1.Doel",1.5)',
  "=AB1.DOEL(A1)",
  "=AB1.DOEL!A1",
  "='A1.Doel'!B2",
  "=STDEV.S(A1:A3)",
  "=mijn.naam",
  "=Tabel1[A1.Doel]",
  "=A1*1.5",
])("%s has no fields", (formula) => {
  expect(withFieldValues(formula)).toBe(formula);
});
