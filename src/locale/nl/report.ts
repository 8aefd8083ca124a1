import type { NoteTexts, OverzichtTexts, ReportTexts, SheetGroup } from "../reporttexts";
import { percentage } from "../percentage";

const figure = (value: number, decimals: number): string =>
  new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

function subject(groups: readonly SheetGroup[]): string {
  if (groups.includes("other")) return "De sectoren";
  if (groups.length === 2) return "Overheid en onderwijs";
  return groups[0] === "onderwijs" ? "De onderwijssectoren" : "De overheidssectoren";
}

function moment(date: Date): string {
  const day = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }).format(date);
  return `${day} ${new Intl.DateTimeFormat("nl-NL", { timeStyle: "short" }).format(date)}`;
}

const notes: NoteTexts = {
  heading: "Toelichting",
  signs: {
    dash: "– geen opgave (nooit nul), of een totaal waarin opgaven ontbreken",
    reached: "✓ doel gehaald",
    bars: "balk: tot de lijn is 100% van het doel, groen daarna",
  },
  approximate: "± bij benadering opgegeven, of een totaal waarin zo’n cijfer meetelt",
  fixedValue: "cursief: vaste waarde, volgt de bron niet",
  coverage: (reported, of) => `Opgave van ${reported} van de ${of} organisaties.`,
  rate: ({ code, stated, target, realised, procurement, recomputed, attainable, slip }) => {
    const which = code.startsWith("rate-incl") ? " incl. SROI" : "";
    const from = `${realised.text}${procurement ? ` + ${procurement.text}` : ""} van ${target.text}`;
    const low = percentage(attainable.low, 1, "nl-NL");
    const high = percentage(attainable.high, 1, "nl-NL");
    const range = low === high ? low : `${low} tot ${high}`;
    if (code.endsWith("attainable")) {
      const again = percentage(recomputed, 1, "nl-NL");
      return `Vermeld is ${stated.text}${which}; ${from} geeft ${again}, door afronding is ${range} mogelijk.`;
    }
    const meant =
      slip === null ? "" : `, misschien is ${percentage(slip, stated.decimals, "nl-NL")} bedoeld`;
    return `Vermeld is ${stated.text}${which}; dat kan niet uit ${from} volgen (${range} kan)${meant}.`;
  },
  duplicate: "Staat meer dan eens in de bron; de eerste regel telt.",
  absent: (group, sectors) =>
    `Niet in de bron en niet in ${group === "onderwijs" ? "Totaal onderwijs" : "Totaal overheid"}: ${sectors.join(", ")}.`,
};

const overzicht: OverzichtTexts = {
  sheetName: (year) => (year === null ? "Overzicht" : `Overzicht ${year}`),
  tableName: (year) => (year === null ? "Overzicht" : `Overzicht_${year}`),
  title: (groups, year, rate) => [
    `${subject(groups)} realiseren `,
    rate,
    ` van hun doel${inYear(year)}`,
  ],
  titleIncomplete: (groups, year) =>
    `${subject(groups)}: doel en realisatie${inYear(year)}, niet compleet`,
  subtitle: (source, date) =>
    `Banenafspraak, in fta (25,5 uur per week) · som over sectoren, niet de landelijke realisatie · bron: ${source} · ${moment(date)}`,
  sourceMoved:
    "Let op: de rijen van de bron zijn verschoven sinds dit blad is gemaakt. Maak het blad opnieuw.",
  columns: {
    sector: "Sector",
    note: "Noot",
    target: "Doel",
    realised: "Realisatie",
    rate: "Realisatie %",
    barTo: "100%",
    barBeyond: "150%",
    shortfall: "Tekort",
    procurement: "SROI",
    rateInclProcurement: "% incl. SROI",
    change: (yearBefore) => `t.o.v. ${yearBefore}`,
  },
  group: { overheid: "Overheid", onderwijs: "Onderwijs", other: "Overige sectoren" },
  groupTotal: {
    overheid: "Totaal overheid",
    onderwijs: "Totaal onderwijs",
    other: "Totaal overige sectoren",
  },
  total: "Totaal sectoren",
  incomplete: " (niet compleet)",
  withoutOffsetting: "Som van de tekorten, zonder verrekening",
  chart: {
    name: "Doel en realisatie",
    heading: (shown, all) =>
      shown < all
        ? `Doel en realisatie in fta, de ${shown} grootste doelen`
        : "Doel en realisatie in fta, grootste doel eerst",
    beyond: "boven doel",
    target: "doel",
    realised: "realisatie",
    reached: (reached, all) => ["Doel gehaald: ", reached, " van ", all, " sectoren."],
    largestShortfall: (sector, amount) => ["Grootste tekort: ", sector, ", ", amount, " fta."],
    noShortfall: "Geen enkele sector heeft een tekort.",
    workings: "Hulpcijfers bij de grafiek en de controle op de bron; vallen buiten de afdruk",
    working: {
      expected: "Naam bij het maken",
      moved: "Verschoven",
      shortName: "Korte naam",
      order: "Volgorde",
      row: "Rij",
      label: "Sector en realisatie",
    },
  },
  notes,
  definitions: [
    "Doel en realisatie in fta: 1 fta (fulltime arbeidsparticipant) is 25,5 betaalde uren per week. Realisatie: banen bij de werkgever zelf en via inleen, zonder SROI (Social Return on Investment: banen via inkoop).",
    "Tekort: doel min realisatie, nooit onder nul. In een totaal telt een overschot mee; zonder verrekening is het de som van de tekorten per sector.",
    "Totaal sectoren is een som over de sectoren van de bron, niet de landelijke realisatie. De cijfers volgen de bron; de noten zijn van het moment hierboven: vernieuw het blad na een wijziging.",
  ],
  footer: {
    left: (source) => `Bron: ${source}`,
    right: "Pagina &P van &N",
  },
};

/** The summary sheets in Dutch. */
export const report: ReportTexts = {
  figure,
  rate: (ratio) => percentage(ratio, 1, "nl-NL"),
  overzicht,
};
