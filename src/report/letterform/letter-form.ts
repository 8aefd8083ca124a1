import { figuresOfYear, type SectorFigure } from "../../domain/figures";
import { SECTORS, type GroupId } from "../../domain/sectors";
import type { LetterFormTexts } from "../../locale/interfaces";
import { blockHtml, groupHtml } from "./block-html";
import { blockText } from "./block-text";
import { letterBlock } from "./letter-block";

export interface LetterFormInput {
  readonly figures: readonly SectorFigure[];
  /** `null` for a source that names no year. */
  readonly year: number | null;
  /** Id of the one sector to write; `null` for all. */
  readonly sector: string | null;
  readonly texts: LetterFormTexts;
}

/** Figures in the letter's form, ready for the clipboard. */
export interface LetterForm {
  readonly html: string;
  readonly text: string;
  /** How many sectors are in it; none when the source has nothing of that year or sector. */
  readonly blocks: number;
}

const GROUPS: readonly (GroupId | "other")[] = ["overheid", "onderwijs", "other"];

/**
 * Writes sectors as the progress letter does (Kamerstuk 34 352, nr. 328): by group, in the order of
 * the letter, each with its block of figures. Headings of groups are there when all are written.
 *
 * @example letterForm({ figures, year: 2023, sector: "politie", texts }).text
 * //=> "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%\n"
 */
export function letterForm({ figures, year, sector, texts }: LetterFormInput): LetterForm {
  const ofYear = figuresOfYear(figures, year);
  const wanted = sector === null ? ofYear : ofYear.filter((figure) => figure.sector === sector);
  const groups = GROUPS.map((group) => ({
    name: texts.groups[group],
    blocks: inLetterOrder(wanted.filter((figure) => (figure.group ?? "other") === group)).map(
      (figure) => letterBlock(figure, texts),
    ),
  })).filter(({ blocks }) => blocks.length > 0);
  const headed = sector === null;
  const html = groups.flatMap(({ name, blocks }) => [
    ...(headed ? [groupHtml(name)] : []),
    ...blocks.map(blockHtml),
  ]);
  const text = groups.flatMap(({ name, blocks }) => [
    ...(headed ? [name] : []),
    ...blocks.map(blockText),
  ]);
  return {
    html: `${html.join("\n")}\n`,
    text: `${text.join("\n\n")}\n`,
    blocks: groups.reduce((sum, { blocks }) => sum + blocks.length, 0),
  };
}

/** Sectors that the letter does not know keep the order of the source. */
function inLetterOrder(figures: readonly SectorFigure[]): SectorFigure[] {
  const place = ({ sector }: SectorFigure): number => {
    const found = SECTORS.findIndex(({ id }) => id === sector);
    return found < 0 ? SECTORS.length : found;
  };
  return [...figures].sort((a, b) => place(a) - place(b));
}
