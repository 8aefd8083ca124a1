import type { FigureField } from "../../src/domain/quantities/figure-fields";
import type { GroupId } from "../../src/domain/sectors/sectors";
import type { Random } from "./random";
import type { Style } from "./style";

/** Headers that people write, by what stands under them. */
export const HEADERS: Readonly<Record<FigureField, readonly string[]>> = {
  target: ["Doel", "Doelstelling", "Target", "Quotum", "Te realiseren", "Opgave", "doel", "DOEL"],
  realised: [
    "Realisatie",
    "Gerealiseerd",
    "Stand",
    "Realised",
    "realisatie",
    "Totaal gerealiseerd",
  ],
  statedRate: ["Realisatiepercentage", "% realisatie", "Percentage", "% gerealiseerd", "%"],
  procurement: ["SROI", "Inkoop", "Via inkoop", "Via SROI"],
  statedRateInclProcurement: ["% incl. SROI", "Realisatiepercentage incl. SROI", "% incl. inkoop"],
  hiredIn: ["Inleen", "Inhuur", "Detachering", "Waarvan inhuur"],
  statedChange: ["Verschil met vorig jaar", "Mutatie", "Verschil t.o.v. vorig jaar"],
};

export const SECTOR_HEADERS = ["Sector", "sector", "Sectoren", "Naam sector", ""];
export const YEAR_HEADERS = ["Jaar", "jaar", "Verslagjaar", "Peildatum", "Year"];
export const MEASURE_HEADERS = ["Gegeven", "Indicator", "Onderdeel", "", "Omschrijving"];
export const ORGANISATION_HEADERS = ["Organisatie", "Instelling", "Naam organisatie", "Werkgever"];

const MARKS = ["*", "¹", "²", " 1)", " *", "**", " [1]", "¹⁾"];

/** A footnote's mark, now and then. */
export function markOf(random: Random, style: Style): string {
  return random.chance(style.markShare) ? random.pick(MARKS) : "";
}

/** The header of a column or a row of figures. */
export function headerOf(random: Random, style: Style, field: FigureField, year?: number): string {
  const rate = field === "statedRate" || field === "statedRateInclProcurement";
  const base = style.headers[field];
  const unit =
    style.unitPlace === "header" && !rate
      ? random.pick([
          ` (${style.unit})`,
          ` in ${style.unit}`,
          ` [${style.unit}]`,
          `\n(${style.unit})`,
        ])
      : "";
  const named = year === undefined ? base : random.pick([`${base} ${year}`, `${base} in ${year}`]);
  return `${named}${unit}${markOf(random, style)}`;
}

export const TOTALS = ["Totaal", "Totaal sectoren", "Eindtotaal", "TOTAAL"];

/** A row that names a group over its sectors. */
export function groupHeading(random: Random, group: GroupId): string {
  const name = NAMES[group];
  return random.pick([name, name.toUpperCase(), `${name}:`, `Sectoren ${group}`]);
}

/** A row that adds up the sectors of a group. */
export function subtotalName(random: Random, group: GroupId): string {
  const name = NAMES[group];
  return random.pick([`Totaal ${group}`, `Subtotaal ${group}`, `${name} totaal`, `Totaal ${name}`]);
}

const NAMES: Readonly<Record<GroupId, string>> = { overheid: "Overheid", onderwijs: "Onderwijs" };
