import type { FunctionTexts } from "../interfaces";
import { percentage, shownValue } from "../spelling";

const figures = { target: "het doel", realised: "de realisatie", procurement: "de SROI" };
/** Of a percentage that a cell calculated, and nobody printed. */
const MOST_DECIMALS = 4;
const amounts = {
  hours: "aantal uren",
  fta: "aantal fta",
  figure: "aantal",
  percentage: "percentage",
};
const list = (names: readonly (string | number)[]) => names.join(", ");
const of = (year: number | null) => (year === null ? "" : ` in ${year}`);

/** What the custom functions say in Dutch when they cannot answer. */
export const functions: FunctionTexts = {
  unknownSector: (text, nearest) =>
    `De cijfers noemen geen sector of groep "${text}". ${nearest.length === 0 ? "Controleer de naam, of zet de sector in de cijfers." : `Bedoelt u ${list(nearest)}?`}`,
  noMemberOfGroup: (group) => `De cijfers noemen geen sector die bij ${group} hoort.`,
  noFigureForSector: (sector) => `De cijfers noemen ${sector} niet.`,
  noFigureForYear: (sector, year, years) =>
    years.length === 0
      ? `Van ${sector} zijn er geen cijfers over ${year}: de cijfers noemen geen jaar.`
      : `Van ${sector} zijn er geen cijfers over ${year}; wel over ${list(years)}.`,
  figureMissing: (figure, sector, year) =>
    `Van ${sector} is ${figures[figure]} niet opgegeven${of(year)}. Geen opgave telt niet als nul.`,
  totalIncomplete: (figure, total, missing) =>
    `De som voor ${total} is onvolledig: ${figures[figure]} ontbreekt bij ${list(missing)}. Geen opgave telt niet als nul.`,
  notCounted: (sectors) => `Niet in de bron en niet meegeteld: ${list(sectors)}.`,
  targetIsZero: (sector) =>
    `Het doel van ${sector} is nul of lager, dus er is geen realisatiepercentage.`,
  sectorExpected: (text) =>
    `"${text}" is geen sector. Verwacht wordt een naam, zoals "Politie", "Overheid" of "Totaal".`,
  yearExpected: (text) => `"${text}" is geen jaar. Verwacht wordt een geheel getal, zoals 2023.`,
  dateGiven: (text) =>
    `"${text}" is geen jaar. Is het een datum, neem dan het jaar ervan met de functie JAAR.`,
  inclSroiExpected: (text) =>
    `"${text}" is geen keuze voor inclSroi. Verwacht wordt WAAR of ONWAAR.`,
  figuresExpected:
    "In cijfers zijn geen sectorcijfers te vinden. Verwacht wordt een bereik met zijn kopregel, zoals Sectorcijfers[#Alles], met kolommen voor sector, doel en realisatie.",
  shapesDiffer:
    "De bereiken met sectoren en jaren passen niet op elkaar. Neem bereiken van gelijke vorm, of een kolom tegen een rij.",
  noSource:
    "Deze werkmap heeft geen tabel met sectorcijfers. Voeg er een toe, of geef het bereik op als cijfers.",
  workbookUnread: "De werkmap kon niet worden gelezen. Het deelvenster zegt waarom.",
  severalSources: (places) =>
    `Deze werkmap heeft meer dan één tabel met sectorcijfers (${list(places)}). Kies er een in het deelvenster, of geef het bereik op als cijfers.`,
  yearsNeeded: "De cijfers noemen geen jaren; daarvan hangt dit antwoord af.",
  laterYearExpected: (sector, newest) =>
    `Verwacht wordt een jaar na ${newest}, het nieuwste met een realisatie van ${sector}.`,
  tooFewYears: (sector, years) =>
    `Een trend vraagt ten minste drie jaren met een realisatie; van ${sector} ${years.length === 0 ? "is er geen" : `${years.length === 1 ? "is" : "zijn"} er alleen ${list(years)}`}.`,
  shown: (value) => shownValue(value, "nl-NL"),
  amountExpected: (text, of) =>
    `"${text}" is geen ${amounts[of]}. Verwacht wordt ${of === "percentage" ? `een percentage, zoals "54,3%"` : "een getal van nul of meer"}.`,
  leftBlank: "Een van de cijfers is leeg. Geen opgave telt niet als nul.",
  numberExpected: (text) =>
    `"${text}" is niet als cijfer te lezen. Verwacht wordt een getal of een tekst als "5.637 fta".`,
  nothingGiven: (text) => `"${text}" zegt dat er geen opgave is. Geen opgave telt niet als nul.`,
  periodExpected: (text) => `"${text}" is geen periode. Verwacht wordt week, maand of jaar.`,
  targetAboveZero: "Het doel is nul of lager, dus er is geen realisatiepercentage.",
  verdict: ({ verdict, attainable, slip }, decimals) => {
    if (verdict === "agrees") return "Klopt";
    const rate = (ratio: number, least: number) =>
      percentage(ratio, Math.min(Math.max(least, decimals), MOST_DECIMALS), "nl-NL");
    const possible = `${rate(attainable.low, 1)} tot ${rate(attainable.high, 1)}`;
    if (verdict === "attainable") return `Alleen mogelijk door afronding (${possible})`;
    const meant = slip === null || decimals > MOST_DECIMALS ? "" : `; bedoeld ${rate(slip, 0)}?`;
    return `Onmogelijk: mogelijk is ${possible}${meant}`;
  },
  groupExpected: (text) => `"${text}" is geen groep. Verwacht wordt Overheid, Onderwijs of Totaal.`,
  nothingInYear: (year) =>
    year === null ? "Er zijn geen cijfers." : `Er zijn geen cijfers over ${year}.`,
  overviewHeaders: ["Sector", "Doel", "Realisatie", "%", "Tekort", "SROI", "% incl. SROI"],
  findingHeaders: ["Ernst", "Cel", "Wat niet klopt", "Wat te doen"],
  nothingFound: "Niets gevonden dat niet klopt.",
  cardsUnknown:
    "Deze Excel kan geen kaart in een cel tonen. BANEN.OVERZICHT geeft dezelfde cijfers als tabel.",
  cardFigureMissing: "geen opgave",
  cardSections: { source: "Broncellen", notes: "Wat u moet weten" },
  severities: { error: "Fout", warning: "Twijfel", note: "Toelichting" },
};
