import type { Finding } from "../../domain/findings";
import type { Origin } from "../../domain/quantities";
import type { SectorFigure } from "../../domain/figures";
import type { FigureName } from "../../locale/interfaces";
import { selectionName } from "../../locale/spelling";
import { isFault, type CellFault } from "../arguments";
import { lookUp, type Asked, type Given, type Measure, type MeasureContext } from "./measure";
import { MEASURES } from "./measures";
import type { SectorCard } from "./sector-card";

/** SECTOR: what the figures say of a sector or group in a year, together. */
export function cardOf(asked: Asked, context: MeasureContext): SectorCard | CellFault {
  const given = lookUp(asked, context);
  if (isFault(given)) return given;
  const members = given.kind === "sector" ? [given.figure] : given.total.members;
  return {
    name: given.kind === "sector" ? given.figure.label : selectionName(asked.selection),
    year: given.year,
    figures: figuresOf(asked, context),
    cells: {
      target: cellsOf("target", members),
      realised: cellsOf("realised", members),
      procurement: cellsOf("procurement", members),
    },
    absent: given.kind === "sector" ? [] : given.total.absent,
    remarks: members.flatMap(({ remark }) => remark ?? []),
    findings: findingsAbout(given, members, context),
  };
}

function figuresOf(asked: Asked, context: MeasureContext): SectorCard["figures"] {
  const of = (measure: Measure, includeProcurement = false) =>
    measure(asked, { ...context, includeProcurement });
  return {
    target: of(MEASURES.target),
    realised: of(MEASURES.realised),
    realisationRate: of(MEASURES.realisationRate),
    shortfall: of(MEASURES.shortfall),
    balance: of(MEASURES.balance),
    procurement: of(MEASURES.procurement),
    rateInclProcurement: of(MEASURES.realisationRate, true),
  };
}

/** A figure that is missing has its place too. */
function cellsOf(field: FigureName, members: readonly SectorFigure[]): Origin[] {
  return members.flatMap((member) => member[field]?.origin ?? member.blanks[field] ?? []);
}

function findingsAbout(
  { year }: Given,
  members: readonly SectorFigure[],
  { findings }: MeasureContext,
): Finding[] {
  const sectors = new Set(members.map(({ sector }) => sector));
  return findings().filter(
    (found) =>
      found.sector !== null &&
      sectors.has(found.sector) &&
      (found.year === null || found.year === year) &&
      // The card says of each figure that it is missing.
      found.code !== "figure-missing",
  );
}
