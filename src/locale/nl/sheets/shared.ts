import { percentage } from "../../spelling";
import type { NoteTexts, SharedTexts } from "../../interfaces";
import type { UnitWords } from "./unit-words";

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

/** What every sheet says, in Dutch. */
export const shared = (words: UnitWords): SharedTexts => ({
  subtitle: (source, date) =>
    `Banenafspraak, ${words.subtitle} · som over sectoren, niet de landelijke realisatie · bron: ${source} · ${moment(date)}`,
  subtitleBare: (source, date) =>
    `Banenafspraak, ${words.subtitle} · bron: ${source} · ${moment(date)}`,
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
  notes,
  footer: {
    left: (source) => `Bron: ${source}`,
    right: "Pagina &P van &N",
  },
  workings: "Hulpcijfers bij de grafiek en de controle op de bron; vallen buiten de afdruk",
  working: {
    expected: "Naam bij het maken",
    moved: "Verschoven",
    shortName: "Korte naam",
    label: "Sector en cijfer",
  },
});
