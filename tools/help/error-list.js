import { html } from "./html.js";

/**
 * What each error means and what to do, those with one code together.
 *
 * @param {string[]} names of `errorTexts` in `page.json`
 * @param {object} help the words of `page.json`
 */
export function errorList(names, { errorTexts }) {
  const told = names.map((name) => errorTexts[name]);
  const codes = [...new Set(told.map(({ error }) => error))];
  const entries = codes.map((code) => {
    const meanings = told.filter(({ error }) => error === code);
    return html` <div>
      <dt><code>${code}</code></dt>
      ${meanings.map(({ text }) => html`<dd>${text}</dd>`)}
    </div>`;
  });
  return html`<dl class="terms">${entries}</dl>`;
}
