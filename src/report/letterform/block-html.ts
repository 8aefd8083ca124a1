import type { LetterBlock } from "./letter-block";

const CELL = "padding:2pt 8pt 2pt 0;vertical-align:top";
const RULE = "border-bottom:0.5pt solid #9aa7b2";

/**
 * A sector's block as Word takes it: a heading, a table of two columns with a heading row, and its
 * notes. What came from cells is text, whatever is in it.
 */
export function blockHtml({ sector, heading, lines, notes }: LetterBlock): string {
  const rows = lines.map(
    ({ label, value }) =>
      `<tr><td style="${CELL}">${escaped(label)}</td><td style="${CELL};text-align:right;white-space:nowrap">${escaped(value)}</td></tr>`,
  );
  return [
    `<h3>${escaped(sector)}</h3>`,
    `<table style="border-collapse:collapse"><thead><tr><th colspan="2" style="${CELL};${RULE};text-align:left">${escaped(heading)}</th></tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ].join("\n");
}

/** The heading above a group's blocks. */
export function groupHtml(name: string): string {
  return `<h2>${escaped(name)}</h2>`;
}

/** @example escaped("<b>'Rijk' & co") //=> "&lt;b&gt;&#39;Rijk&#39; &amp; co" */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
