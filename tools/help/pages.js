import { fileOf, functionPage } from "./function-page.js";
import { indexPage } from "./index-page.js";

/**
 * The help of one language: an index, and a page for each function.
 *
 * @param {{functions: object[]}} metadata a functions.json with its texts
 * @param {{texts: object, page: object, folder: string, other: {folder: string, language: string}}} language
 * @returns {Record<string, string>} whole HTML pages by the name of their file
 * @example Object.keys(helpPages(metadata, dutch)) //=> ["hulp.html", "hulp/doel.html", ...]
 */
export function helpPages({ functions }, language) {
  const pages = functions.map((declaration) => [
    `${language.folder}/${fileOf(declaration.id)}`,
    functionPage(declaration, language),
  ]);
  return Object.fromEntries([[`${language.folder}.html`, indexPage(language)], ...pages]);
}
