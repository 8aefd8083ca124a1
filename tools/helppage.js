/** `&` and what opens a tag, as HTML text. */
function escapeHtml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * The help page that Excel's function dialogue links to: one section a function, with the id in
 * lower case as its anchor.
 *
 * @param {{functions: object[]}} metadata a functions.json with its texts
 * @param {object} page a `page.json` of `src/locale/`
 * @returns {string} a whole HTML page without scripts
 */
export function helpPage(metadata, page) {
  return `<!doctype html>
<html lang="${page.language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${escapeHtml(page.helpTitle)}</title>
    <style>
      body { font: 1rem/1.5 "Segoe UI", sans-serif; color: #1b3a57; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
      code { font-size: 0.95em; }
      dt { font-weight: 600; }
    </style>
  </head>
  <body>
    <h1>${escapeHtml(page.helpTitle)}</h1>
    <p>${escapeHtml(page.helpIntroduction)}</p>
${metadata.functions.map((declaration) => section(declaration, page)).join("\n")}
  </body>
</html>
`;
}

function section({ id, name, description, parameters }, page) {
  const terms = parameters.map(
    (parameter) =>
      `      <dt><code>${parameter.name}</code>${parameter.optional ? ` (${escapeHtml(page.optional)})` : ""}</dt>
      <dd>${escapeHtml(parameter.description ?? "")}</dd>`,
  );
  return `    <h2 id="${id.toLowerCase()}"><code>BANEN.${name}</code></h2>
    <p>${escapeHtml(description ?? "")}</p>
    <dl>
${terms.join("\n")}
    </dl>`;
}
