import fs from "node:fs";
import { html, raw } from "./html.js";

const STYLE = fs.readFileSync(new URL("help.css", import.meta.url), "utf8");
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole page without scripts, around its content.
 *
 * @param {object} page a `page.json`
 * @param {{title: string, summary: string, trail: object[], other: {href: string, language: string}, body: object}} parts
 *   `trail` leads here from the index, `other` is the same page in the other language
 */
export function frame({ language, title: product, help }, { title, summary, trail, other, body }) {
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
      </body>
    </html> `.text;
}

function crumb({ text, href }) {
  return href === undefined
    ? html`<li><span aria-current="page">${text}</span></li>`
    : html`<li><a href="${href}">${text}</a></li>`;
}
