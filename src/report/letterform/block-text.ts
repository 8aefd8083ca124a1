import type { LetterBlock } from "./letter-block";

/**
 * A sector's block as lines of text, in the order of the letter.
 *
 * @example blockText(block)
 * //=> "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%"
 */
export function blockText({ sector, heading, lines, notes }: LetterBlock): string {
  return [
    oneLine(sector),
    heading,
    ...lines.map(({ label, value }) => `${label} ${value}`),
    ...notes,
  ].join("\n");
}

/** A name with a line break in its cell stays one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
