import fs from "node:fs";
import { VERSION } from "../version.js";
import { html, raw } from "./html.js";

const STYLE = fs.readFileSync(new URL("help.css", import.meta.url), "utf8");
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole page without scripts, around its content.
 *
 * @param {object} page a `page.json`
 * @param {{title: string, summary: string, trail: object[], other: {href: string, language: string}, guides: {title: string, href: string}[], body: object}} parts
 *   `trail` leads here from the index, `other` is the same page in the other language, `guides`
 *   are the pages that every page leads to
 */
export function frame({ language, title: product, help }, parts) {
  const { title, summary, trail, other, guides, body } = parts;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="description" content="${summary}" />
        <title>${title}</title>
        <link rel="alternate" hreflang="${other.language}" href="${other.href}" />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#inhoud">${help.toContent}</a>
        <header>
          <nav aria-label="${help.breadcrumbs}">
            <ol>
              <li>${product}</li>
              ${trail.map(crumb)}
            </ol>
          </nav>
          <a
            class="language"
            lang="${other.language}"
            hreflang="${other.language}"
            href="${other.href}"
            >${help.otherLanguage}</a
          >
        </header>
        <main id="inhoud">${body}</main>
        <footer>
          <nav aria-label="${help.guides}">
            <ul>
              ${guides.map((guide) => html`<li><a href="${guide.href}">${guide.title}</a></li>`)}
            </ul>
          </nav>
          <p>${help.version} ${VERSION}</p>
        </footer>
      </body>
    </html> `.text;
}

function crumb({ text, href }) {
  return href === undefined
    ? html`<li><span aria-current="page">${text}</span></li>`
    : html`<li><a href="${href}">${text}</a></li>`;
}
