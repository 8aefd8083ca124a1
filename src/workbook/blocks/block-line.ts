import { isFigureRole } from "../words";
import { readHeader, type Header } from "../words";

/** A line of a block: what it gives, and the words behind that. */
export interface BlockLine {
  readonly header: Header;
  readonly behind: string;
  /** The words behind it begin as a figure does, or say that none is given. */
  readonly figure: boolean;
}

const FIGURE =
  /^(?:(?:\+\/-|±|ca\.?|circa|ongeveer|ruim)?\s*[-−+]?\s*[\d.,].*|n\.?b\.?|-|onbekend)$/i;

/** More words than these behind a label are a sentence about it. */
const MOST_WORDS = 4;

/**
 * Reads a line that has its figure in the same cell, or a text that stands in place of one.
 *
 * @example blockLine("Doel: 5.637 fta") //=> {header: {role: "target", ...}, behind: "5.637 fta", figure: true}
 * @example blockLine("Realisatie is afgerond op hele banen.") //=> null
 */
export function blockLine(text: string): BlockLine | null {
  const lines = [...text.matchAll(/:\s*|\s+/g)].flatMap(({ index, 0: gap }): BlockLine[] => {
    const header = readHeader(text.slice(0, index).trim());
    const behind = text.slice(index + gap.length).trim();
    if (!header || !isFigureRole(header.role) || behind === "") return [];
    return [{ header, behind, figure: FIGURE.test(behind) }];
  });
  // `Doel +/- 1.900` is about 1.900, and `Realisatiepercentage incl. SROI` is all label.
  return lines.find(({ figure }) => figure) ?? lines.findLast((it) => !isSentence(it)) ?? null;
}

function isSentence({ behind }: BlockLine): boolean {
  return /\p{L}\.$/u.test(behind) || behind.split(/\s+/).length > MOST_WORDS;
}
