import { contents, figures } from "./contents.js";
import { errorList } from "./error-list.js";
import { exampleHtml } from "./example.js";
import { frame } from "./frame.js";
import { guideLinks } from "./guide-page.js";
import { html } from "./html.js";
import { sheetTable } from "./sheet-table.js";
import { signature } from "./signature.js";

/**
 * The page of one function, where Excel's dialogue leads to.
 *
 * @param {object} declaration the function in the localized metadata
 * @param {{texts: object, page: object, guides: object, folder: string, other: {folder: string, language: string}}} language
 *   the words, and the names of this and the other language's folder of pages
 */
export function functionPage(declaration, { texts, page, guides, folder, other }) {
  const { id, name, parameters } = declaration;
  const { help } = page;
  const { errors, related, figures: table } = contents.functions[id];
  const own = texts[id];
  const body = html` <h1><span class="space">BANEN.</span>${name}</h1>
    <p class="lede">${own.description}</p>
    ${own.about.map((text) => html`<p>${text}</p>`)}
    <h2>${help.syntax}</h2>
    <p class="syntax"><code>=${signature(declaration, help.separator)}</code></p>
    ${parameters.some(({ optional }) => optional) ? html`<p class="note">${help.syntaxNote}</p>` : null}
    <h2>${help.arguments}</h2>
    <dl class="terms">${parameters.map((parameter) => argument(parameter, help))}</dl>
    <h2>${help.examples}</h2>
    <ol class="examples">
      ${own.examples.map((example) => exampleHtml(example, help))}
    </ol>
    ${table === null ? null : sheetTable(figures[table], table, page)}
    <h2>${help.errors}</h2>
    ${errorList(errors, help)}
    <h2>${help.related}</h2>
    <dl class="terms">
      ${related.map(
        (other) =>
          html` <div>
            <dt>
              <a href="${fileOf(other)}"><code>${other}</code></a>
            </dt>
            <dd>${texts[other].description}</dd>
          </div>`,
      )}
    </dl>`;
  return frame(page, {
    title: `${name} – ${page.helpTitle}`,
    summary: own.description,
    trail: [{ text: help.index, href: `../${folder}.html` }, { text: name }],
    other: { language: other.language, href: `../${other.folder}/${fileOf(id)}` },
    guides: guideLinks(guides, ""),
    body,
  });
}

/** @example fileOf("DOEL") //=> "doel.html" */
export const fileOf = (id) => `${id.toLowerCase()}.html`;

function argument({ name, optional, description }, help) {
  return html` <div>
    <dt>
      <code>${name}</code> <span class="need">${optional ? help.optional : help.required}</span>
    </dt>
    <dd>${description}</dd>
  </div>`;
}
