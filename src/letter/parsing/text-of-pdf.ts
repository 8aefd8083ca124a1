import { raised } from "./text-of-html";
import { TooLargeError } from "./too-large-error";

/** A piece of text where a page has it; y counts upwards. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

const MOST_PAGES = 1000;
/** So many times the size of the letters apart, pieces are cells of a table. */
const CELL_GAP = 1.4;
/** So many times the size apart, lines are paragraphs. */
const PARAGRAPH_GAP = 1.75;
/** Less than this of the size apart, pieces stand on one line, or touch. */
const SAME_LINE = 0.45;
const TOUCHING = 0.12;
/** Letters smaller than this share of the line's are raised. */
const SMALL = 0.78;

/**
 * The text of a PDF: lines as they stand, pages parted by form feeds, cells by tabs. Nothing leaves
 * the machine: its parser works in this thread, without fonts or images.
 *
 * @throws what pdfjs throws: a `PasswordException`, an `InvalidPDFException`
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // What draws pages is looked for when pdfjs loads, and outside a browser is not there.
  for (const name of ["DOMMatrix", "Path2D", "ImageData"])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Undrawn });
  const [pdfjs, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string) as Promise<object>,
  ]);
  // pdfjs looks here before it would fetch a script of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    ...{
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isEvalSupported: false,
    },
    ...{ verbosity: 0 },
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new TooLargeError("pages");
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(textOfPage(items.flatMap((item) => ("str" in item ? pieceOf(item) : []))));
      page.cleanup();
    }
    return pages.join("\n\f");
  } finally {
    await task.destroy();
  }
}

function pieceOf(item: {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
}): Piece[] {
  const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
  const size = item.height || Math.abs(Number(item.transform[3]));
  return item.str.trim() === "" ? [] : [{ text: item.str, x, y, width: item.width, size }];
}

function textOfPage(pieces: readonly Piece[]): string {
  const lines = linesOf(pieces);
  let above: Line | null = null;
  let text = "";
  for (const line of lines) {
    const gap = above ? (above.y - line.y) / Math.max(line.size, 1) : 0;
    text += `${above ? "\n" : ""}${gap > PARAGRAPH_GAP ? "\n" : ""}${textOfLine(line)}`;
    above = line;
  }
  return text;
}

/** Stands for what draws: text is read without it. */
class Undrawn {
  readonly undrawn = true;
}

interface Line {
  y: number;
  size: number;
  readonly pieces: Piece[];
}

/** Pieces on one height; what is small and a little higher is a mark on the line below it. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  const bySize = [...pieces].sort((a, b) => b.size - a.size);
  for (const piece of bySize) {
    const line = lines.find(({ y, size }) => Math.abs(piece.y - y) < size * SAME_LINE);
    if (line) line.pieces.push(piece);
    else lines.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return lines.sort((a, b) => b.y - a.y);
}

function textOfLine({ pieces, size, y }: Line): string {
  let text = "";
  let end = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a.x - b.x)) {
    const gap = (piece.x - end) / size;
    const isRaised = piece.size < size * SMALL && piece.y > y;
    const glue = text === "" || gap < TOUCHING ? "" : gap > CELL_GAP ? "\t" : " ";
    text += glue + (isRaised ? raised(piece.text) : piece.text);
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}
