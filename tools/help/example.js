import { html } from "./html.js";

/** A figure as a cell shows it: to the right of its cell. */
const NUMBER = /^-?\d+([.,]\d+)?$/;

/**
 * One worked example: what it shows, the formula, and what the cell then holds.
 *
 * @param {object} example of a function in `functions.json`
 * @param {object} help the words of `page.json`
 */
export function exampleHtml({ says, formula, ...answer }, help) {
  return html` <li class="example">
    <p>${says}</p>
    <p class="formula"><code>${formula}</code></p>
    ${answerHtml(answer, says, help)}
  </li>`;
}

function answerHtml({ result, rows, error, message }, says, help) {
  if (rows !== undefined) return spilled(rows, `${help.result}: ${says}`, help);
  if (result !== undefined)
    return html`<p class="answer">
      <span class="gives">${help.gives}</span> <samp>${result}</samp>
    </p>`;
  return html`<p class="answer">
    <span class="gives">${help.gives}</span> <samp class="error">${error}</samp> <q>${message}</q>
  </p>`;
}

function spilled(rows, label, help) {
  const cell = (text) => html`<td${NUMBER.test(text) ? html` class="number"` : null}>${text}</td>`;
  return html`<p class="answer"><span class="gives">${help.gives}</span></p>
    <div class="wide" role="region" aria-label="${label}" tabindex="0">
      <table class="spilled">
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </table>
    </div>`;
}
