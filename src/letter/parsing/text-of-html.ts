import { Parser } from "htmlparser2";

const BLOCKS = new Set(
  "p div section article header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table blockquote pre hr figure figcaption address main nav aside".split(
    " ",
  ),
);
/** What a reader of the page does not see. */
const UNSEEN = new Set(["script", "style", "head", "template", "noscript", "title"]);
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** @example raised("12") //=> "¹²" */
export const raised = (text: string): string =>
  text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** The lines of a page as they are put together. */
interface Page {
  text: string;
  /** Cells of the row that is open; `null` outside a row. */
  cells: string[] | null;
  /** How deep in what is not seen, and in raised text. */
  unseen: number;
  sup: number;
}

/**
 * The text of a piece of HTML: a line a paragraph, cells of a row parted by tabs, raised digits as
 * such. Nothing in it is run or fetched.
 *
 * @example await textOfHtml("<table><tr><td>Doel</td><td>713 fta</td></tr></table>") //=> "Doel\t713 fta"
 */
export function textOfHtml(html: string): string {
  const page: Page = { text: "", cells: null, unseen: 0, sup: 0 };
  const parser = new Parser({
    onopentag: (name) => {
      open(page, name);
    },
    ontext: (text) => {
      add(page, text.replace(/\s+/g, " "));
    },
    onclosetag: (name) => {
      close(page, name);
    },
  });
  parser.write(html);
  parser.end();
  return page.text
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function open(page: Page, name: string): void {
  if (UNSEEN.has(name)) page.unseen += 1;
  else if (name === "sup") page.sup += 1;
  else if (name === "tr") {
    line(page, 1);
    page.cells = [];
  } else if ((name === "td" || name === "th") && page.cells) page.cells.push("");
  else if (name === "br") add(page, page.cells ? " " : "\n");
  else if (BLOCKS.has(name)) {
    line(page, 2);
    if (name === "li") add(page, "• ");
  }
}

function close(page: Page, name: string): void {
  if (UNSEEN.has(name)) page.unseen -= 1;
  else if (name === "sup") page.sup -= 1;
  else if (name === "tr" && page.cells) {
    page.text += page.cells.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");
    page.cells = null;
    line(page, 1);
  } else if (BLOCKS.has(name)) line(page, 2);
}

function add(page: Page, text: string): void {
  if (page.unseen > 0) return;
  const shown = page.sup > 0 ? raised(text) : text;
  if (!page.cells) {
    page.text += page.text.endsWith("\n") ? shown.replace(/^ +/, "") : shown;
    return;
  }
  if (page.cells.length > 0) page.cells[page.cells.length - 1] += shown;
}

/** Ends the line; in a cell a space does. */
function line(page: Page, breaks: 1 | 2): void {
  if (page.cells) {
    add(page, " ");
    return;
  }
  const ends = /\n*$/.exec(page.text)?.[0].length ?? 0;
  if (page.text !== "" && ends < breaks) page.text += "\n".repeat(breaks - ends);
}
