import { VERSION } from "../version.js";
import { frame } from "./frame.js";
import { html } from "./html.js";

/**
 * A page in whole sentences: for administrators, on privacy, on accessibility.
 *
 * @param {string} id of the guide in `guides.json`
 * @param {{page: object, guides: object, address: string, folder: string, other: {folder: string, language: string, guides: object}}} language
 *   the words, the address of the build, and the same of the other language
 */
export function guidePage(id, { page, guides, address, folder, other }) {
  const { title, summary, sections } = guides[id];
  const said = (text) => spoken(text, { address, version: VERSION });
  const body = html` <h1>${title}</h1>
    <p class="lede">${summary}</p>
    ${sections.map((section) => sectionHtml(section, said))}`;
  return frame(page, {
    title: `${title} – ${page.title}`,
    summary,
    trail: [{ text: page.help.index, href: `../${folder}.html` }, { text: title }],
    other: {
      language: other.language,
      href: `../${other.folder}/${other.guides[id].file}.html`,
    },
    guides: guideLinks(guides, ""),
    body,
  });
}

/**
 * The guides as every page leads to them.
 *
 * @param {object} guides a `guides.json`
 * @param {string} folder the way from the page to the folder of guides, with its slash
 */
export function guideLinks(guides, folder) {
  return Object.values(guides).map(({ title, file }) => ({ title, href: `${folder}${file}.html` }));
}

function sectionHtml({ heading, text = [], list, steps, terms }, said) {
  const items = (lines) => lines.map((line) => html`<li>${said(line)}</li>`);
  return html` <h2>${heading}</h2>
    ${text.map((line) => html`<p>${said(line)}</p>`)}
    ${
      list &&
      html`<ul>
        ${items(list)}
      </ul>`
    }
    ${
      steps &&
      html`<ol>
        ${items(steps)}
      </ol>`
    }
    ${terms && html`<dl class="terms">${terms.map((each) => termHtml(each, said))}</dl>`}`;
}

function termHtml({ term, text }, said) {
  return html` <div>
    <dt>${said(term)}</dt>
    <dd>${said(text)}</dd>
  </div>`;
}

/** A text with what this build fills in; what stands between back quotes is set as code. */
function spoken(text, filledIn) {
  const filled = text.replace(/\{(\w+)\}/g, (_, name) => filledIn[name]);
  return filled.split("`").map((part, at) => (at % 2 === 0 ? part : html`<code>${part}</code>`));
}
