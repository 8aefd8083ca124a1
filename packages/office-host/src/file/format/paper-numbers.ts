/** Excel's numbers of paper sizes (ECMA-376 18.3.1.63), by `Excel.PaperType`. */
export const PAPER_NUMBERS: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  statement: 6,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};
