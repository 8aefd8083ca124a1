import type { Finding } from "../../domain/finding";
import type { FigureUnit } from "../../domain/quantity";
import type { FigureField } from "../../domain/sectorfigure";
import { percentage } from "../percentage";
import type { Spoken } from "../spoken";
import { fieldNames } from "./fieldnames";

type RateFinding = Extract<Finding, { recomputed: number }>;

const rate = (ratio: number, decimals: number) => percentage(ratio, decimals, "nl-NL");

/** What does not add up, in Dutch. */
export function finding(finding: Finding): Spoken {
  const who = nameOf(finding);
  switch (finding.code) {
    case "rate-impossible":
    case "rate-incl-impossible":
      return impossible(finding);
    case "rate-attainable":
    case "rate-incl-attainable":
      return attainable(finding);
    case "figure-unreadable":
      return {
        sentence: `${who}: ‘${finding.text}’ is niet als cijfer te lezen en telt niet mee.`,
        wayOn: "Schrijf een getal, zoals 387 of ‘508,5 fta’, of laat de cel leeg.",
      };
    case "figure-approximate":
      return {
        sentence: `${who}: ‘${finding.quantity.text}’ is bij benadering opgegeven.`,
        wayOn: "Totalen waarin dit cijfer meetelt zijn ook bij benadering.",
      };
    case "sector-unknown":
      return {
        sentence: `‘${finding.text}’ is geen sector van de banenafspraak en hoort bij geen groep.`,
        wayOn: "Is het een bekende sector onder een andere naam, schrijf dan die naam.",
      };
    case "duplicate-figure":
      return {
        sentence: `${who}: staat meer dan eens in de bron (‘${finding.text}’); de eerste regel telt.`,
        wayOn: "Haal de regel weg die niet moet tellen.",
      };
    case "units-mixed":
      return {
        sentence: `${who}${fieldIn(finding.field)}: telt verschillende dingen (${unitsIn(finding.units)}) en is niet opgeteld of vergeleken.`,
        wayOn: "Geef alle cijfers in dezelfde eenheid.",
      };
    case "organisations-incomplete":
      return {
        sentence: `${who}${fieldIn(finding.field)}: opgeteld over ${finding.reported} van de ${finding.of} organisaties; de andere geven het niet.`,
        wayOn: "Vul de lege cellen in, of lees de som als onvolledig.",
      };
    case "duplicate-organisation":
      return {
        sentence: `${who}: ‘${finding.text}’ staat er meer dan eens; de eerste regel telt.`,
        wayOn: "Haal de regel weg die niet moet tellen.",
      };
  }
}

/** `, doel`: which of a sector's figures. */
const fieldIn = (field: FigureField | null) => (field === null ? "" : `, ${fieldNames[field]}`);

const unitsIn = (units: readonly (FigureUnit | null)[]) =>
  units.map((unit) => unit ?? "zonder eenheid").join(", ");

/** `Waterschappen 2023`; the source's own name for the sector. */
function nameOf({ label, sector, year }: Finding): string {
  const name = label ?? sector ?? "De bron";
  return year === null ? name : `${name} ${year}`;
}

/** `329 van 552`, with procurement `498 + 114 van 1.685`: as printed. */
function sumOf(found: RateFinding): string {
  const extra = found.procurement ? ` + ${found.procurement.text}` : "";
  return `${found.realised.text}${extra} van ${found.target.text}`;
}

const whoOf = (found: RateFinding) =>
  nameOf(found) + (found.code.startsWith("rate-incl") ? " incl. SROI" : "");

function possibleOf({ attainable: { low, high }, stated }: RateFinding): string {
  const decimals = Math.max(1, stated.decimals);
  const [least, most] = [rate(low, decimals), rate(high, decimals)];
  return least === most ? `Mogelijk is ${least}.` : `Mogelijk is ${least} tot ${most}.`;
}

function impossible(found: RateFinding): Spoken {
  const slip =
    found.slip === null
      ? ""
      : ` Eén cijfer verwisseld of verkeerd: ${rate(found.slip, found.stated.decimals)}?`;
  return {
    sentence: `${whoOf(found)}: ${found.stated.text} kan niet uit ${sumOf(found)} volgen.`,
    wayOn: possibleOf(found) + slip,
  };
}

function attainable(found: RateFinding): Spoken {
  const recomputed = rate(found.recomputed, Math.max(1, found.stated.decimals));
  return {
    sentence: `${whoOf(found)}: ${found.stated.text} is uit ${sumOf(found)} niet na te rekenen (${recomputed}), wel mogelijk door afronding.`,
    wayOn: possibleOf(found),
  };
}
