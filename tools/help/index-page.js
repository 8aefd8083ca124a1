import { contents } from "./contents.js";
import { errorList } from "./error-list.js";
import { frame } from "./frame.js";
import { fileOf } from "./function-page.js";
import { guideLinks } from "./guide-page.js";
import { html } from "./html.js";

/**
 * The page that lists every function with one line, by what an analyst wants to know.
 *
 * @param {{texts: object, page: object, guides: object, folder: string, other: {folder: string, language: string}}} language
 */
export function indexPage({ texts, page, guides, folder, other }) {
  const { help } = page;
  const groups = Object.entries(contents.groups).map(([group, ids]) => {
    const lines = ids.map(
      (id) =>
        html` <div>
          <dt>
            <a href="${folder}/${fileOf(id)}"><code>${id}</code></a>
          </dt>
          <dd>${texts[id].description}</dd>
        </div>`,
    );
    return html` <h2>${help.groups[group]}</h2>
      <dl class="terms">${lines}</dl>`;
  });
  const body = html` <h1>${page.helpTitle}</h1>
    <p class="lede">${page.helpIntroduction}</p>
    ${groups}
    <h2>${help.everyCell}</h2>
    ${errorList(contents.everyCell, help)}`;
  return frame(page, {
    title: page.helpTitle,
    summary: page.helpIntroduction,
    trail: [{ text: help.index }],
    other: { language: other.language, href: `${other.folder}.html` },
    guides: guideLinks(guides, `${folder}/`),
    body,
  });
}
