import type { PresentSheet } from "./inventory";

/**
 * Tells whether a formula names one of these sheets, or a table on them, by whatever reaches them: a
 * cell, whole rows or columns, a name of the sheet's own, a row of sheets that begins or ends there.
 * Texts in a formula do not count.
 *
 * @example naming([overzicht])("=SUM('Overzicht 2023'!A:A)") //=> true
 */
export function naming(
  sheets: readonly Pick<PresentSheet, "name" | "tables">[],
): (formula: string) => boolean {
  if (sheets.length === 0) return () => false;
  const tableNames = sheets
    .flatMap(({ tables }) => tables)
    .map((table) => `(?<![\\p{L}\\p{N}_.'!])${escaped(table)}(?![\\p{L}\\p{N}_.(!'])`);
  const named = new RegExp([...sheets.flatMap(sheetNames), ...tableNames].join("|"), "iu");
  return (formula) => named.test(formula.replace(TEXTS, withoutText));
}

function sheetNames({ name }: Pick<PresentSheet, "name">): string[] {
  const quoted = escaped(name.replaceAll("'", "''"));
  const plain = `(?<![\\p{L}\\p{N}_.'\\]])${escaped(name)}`;
  return [
    `'${quoted}'!`,
    ...[`'(?:[^'\\[\\]:]|'')+:${quoted}'!`, `'${quoted}:(?:[^'\\[\\]:]|'')+'!`],
    ...[`${plain}!`, `${plain}:[\\p{L}\\p{N}_.]+!`],
  ];
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sheet's name in quotes may have the mark of a text in it. */
const TEXTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;

const withoutText = (part: string): string => (part.startsWith('"') ? '""' : part);
