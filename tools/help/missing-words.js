import { contents, figures } from "./contents.js";

const isText = (value) => typeof value === "string" && value.trim() !== "";
const isRows = (value) => Array.isArray(value) && value.length > 0;

/**
 * What the help of a language lacks, or has for something that is not there. A name in `contents`
 * that no function has is told once, for the code.
 *
 * @param {string[]} ids the functions
 * @param {object} texts a `functions.json` of `src/locale/`
 * @param {object} page the `page.json` beside it
 * @returns {string[]} one sentence each
 */
export function missingWords(ids, texts, page) {
  const all = ids.flatMap((id) => missingOf(id, texts[id] ?? {}));
  return [...all, ...missingOnPages(page.help ?? {}), ...misplaced(ids)];
}

function missingOf(id, { about, examples }) {
  const lacks = [];
  if (!isRows(about) || !about.every(isText)) lacks.push(`${id} has no explanation (about)`);
  if (!isRows(examples)) return [...lacks, `${id} has no examples`];
  examples.forEach(({ says, formula, result, rows, error, message }, at) => {
    const answered = isText(result) || isRows(rows) || (isText(error) && isText(message));
    if (!isText(says) || !isText(formula) || !answered)
      lacks.push(`${id} has no words, formula or result for example ${at + 1}`);
  });
  return lacks;
}

const PLAIN = [
  ...["separator", "breadcrumbs", "index", "toContent", "otherLanguage", "example", "gives"],
  ...["syntax", "syntaxNote", "arguments", "optional", "required", "examples", "formula"],
  ...["result", "errors", "related", "everyCell", "version", "guides"],
];

function missingOnPages(words) {
  const columns = Object.values(figures).flatMap((table) => table.columns);
  const errors = Object.values(contents.functions).flatMap((of) => of.errors);
  const missing = [
    ...PLAIN.filter((name) => !isText(words[name])),
    ...Object.keys(figures).filter((name) => !isText(words.figures?.[name])),
    ...columns.filter((name) => !isText(words.columns?.[name])),
    ...Object.keys(contents.groups).filter((name) => !isText(words.groups?.[name])),
    ...[...errors, ...contents.everyCell].filter((name) => {
      const told = words.errorTexts?.[name];
      return !isText(told?.error) || !isText(told?.text);
    }),
  ];
  return [...new Set(missing)].map((name) => `the help pages have no word for ${name}`);
}

function misplaced(ids) {
  const grouped = Object.values(contents.groups).flat();
  const related = Object.values(contents.functions).flatMap((of) => of.related);
  const named = [...grouped, ...related, ...Object.keys(contents.functions)];
  return [
    ...ids
      .filter((id) => !grouped.includes(id) || !contents.functions[id])
      .map((id) => `${id} has no place in tools/help/contents.json`),
    ...[...new Set(named)]
      .filter((id) => !ids.includes(id))
      .map((id) => `tools/help/contents.json names ${id}, which is no function`),
  ];
}
