import { fileOf, functionPage } from "./function-page.js";
import { guidePage } from "./guide-page.js";
import { indexPage } from "./index-page.js";

/**
 * The help of one language: an index, a page for each function, and the guides: for administrators,
 * on privacy, on accessibility.
 *
 * @param {{functions: object[]}} metadata a functions.json with its texts
 * @param {{texts: object, page: object, guides: object, address: string, folder: string, other: {folder: string, language: string, guides: object}}} language
 * @returns {Record<string, string>} whole HTML pages by the name of their file
 * @example Object.keys(helpPages(metadata, dutch)) //=> ["hulp.html", "hulp/doel.html", ...]
 */
export function helpPages({ functions }, language) {
  const pages = functions.map((declaration) => [
    `${language.folder}/${fileOf(declaration.id)}`,
    functionPage(declaration, language),
  ]);
  const guides = Object.keys(language.guides).map((id) => [
    `${language.folder}/${language.guides[id].file}.html`,
    guidePage(id, language),
  ]);
  return Object.fromEntries([
    [`${language.folder}.html`, indexPage(language)],
    ...pages,
    ...guides,
  ]);
}
