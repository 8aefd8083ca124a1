import type { Random } from "../random";

const DUTCH = [
  "De werkgevers in deze sector blijven zoeken naar passend werk.",
  "Er zijn in dat jaar 12 bijeenkomsten gehouden, met 340 deelnemers.",
  "Een vaste aanstelling heeft 41% van de medewerkers.",
  "Het streven is minimaal 50 banen per jaar erbij.",
  "Zie Kamerstuk 34 352, nr. 299.",
  "Van de werkgevers heeft 64% een werkagenda.",
  "De begeleiding kost gemiddeld 3 uur per week.",
  "Dit vraagt om geduld, geld en goede wil.",
];
const ENGLISH = [
  "Employers in this sector keep looking for suitable work.",
  "That year 12 meetings were held.",
  "This takes patience and money.",
];

/** A sentence without a figure of the sector, though perhaps with a number. */
export const chatter = (random: Random, english: boolean): string =>
  random.pick(english ? ENGLISH : DUTCH);

/** A paragraph broken over lines, as a page breaks it. */
export function broken(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A letter on pages: a running head, a number at the foot, perhaps a footnote above it. */
export function onPages(lines: readonly string[], random: Random, english: boolean): string {
  const height = random.int(24, 44);
  const head = random.pick([null, "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"]);
  const pages: string[] = [];
  for (let at = 0, page = 1; at < lines.length; at += height, page++) {
    const foot = english ? `Page ${page}` : random.pick([`Pagina ${page}`, `${page}`]);
    pages.push([...(head ? [head, ""] : []), ...lines.slice(at, at + height), "", foot].join("\n"));
  }
  return pages.join("\n\f");
}
