import { html } from "./html.js";

const LETTERS = "ABCDEFGHIJ";

/**
 * Figures as they stand on a sheet, from A1, so that examples can name their cells.
 *
 * @param {{columns: string[], rows: (string | number)[][]}} table of figures.json
 * @param {string} name that of the table in `words.figures`
 * @param {object} page a `page.json`
 */
export function sheetTable({ columns, rows }, name, { language, help }) {
  const headers = columns.map((column) => help.columns[column]);
  const lines = rows.map((row, at) => line(row, at + 2, language));
  return html` <p class="caption" id="cijfers">${help.figures[name]}</p>
    <div class="wide" role="region" aria-labelledby="cijfers" tabindex="0">
      <table class="sheet" data-figures="${name}">
        <thead>
          <tr class="letters">
            <td></td>
            ${columns.map((_, at) => html`<th scope="col">${LETTERS[at]}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr class="headers">
            <th scope="row">1</th>
            ${headers.map((text) => html`<td>${text}</td>`)}
          </tr>
          ${lines}
        </tbody>
      </table>
    </div>`;
}

function line(row, number, language) {
  const cells = row.map((value) =>
    typeof value === "number"
      ? html`<td class="number">${plainNumber(value, language)}</td>`
      : html`<td>${value}</td>`,
  );
  return html`<tr>
    <th scope="row">${number}</th>
    ${cells}
  </tr> `;
}

/** As a cell without a number format shows it. */
function plainNumber(value, language) {
  return String(value).replace(".", language === "nl" ? "," : ".");
}
