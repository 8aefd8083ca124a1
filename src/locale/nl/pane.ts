import type { Dress, Removal } from "../../domain/findings";
import { enumeration } from "../spelling";
import type { PaneTexts } from "../interfaces";
import { first } from "./first";
import { fieldNames, severalAlike, readingLayout, readingReason, roleNames } from "./findings";

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const reportNames: Readonly<Record<string, string>> = {
  overzicht: "Overzicht",
  tekort: "Tekort",
  meerjaren: "Meerjaren",
  sectorblad: "Sectorblad",
  controle: "Controle",
  inhoud: "Inhoud",
};
const DRESS: Readonly<Record<Dress, string>> = {
  looks: "de opmaak",
  "conditional-formats": "de voorwaardelijke opmaak",
  charts: "de grafieken",
  print: "de afdrukinstellingen",
  selection: "de selectie",
};
const unitNames = {
  fta: "fta",
  fte: "fte",
  uren: "uren",
  banen: "banen",
  dienstverbanden: "dienstverbanden",
  personen: "personen",
  percentage: "percentages",
} as const;

const thingNames = {
  chart: "een grafiek",
  table: "een tabel",
  shape: "een vorm of plaatje",
  comment: "een opmerking",
} as const;

/** `in D7 en F3 op ‘Overzicht 2023’ (ook een grafiek)`. */
function removed({ sheet, cells, things }: Removal): string {
  const inCells = cells.length === 0 ? "" : `in ${enumeration(cells, "en")} `;
  const named = things.map((thing) => thingNames[thing]).join(", ");
  const also = things.length === 0 ? "" : ` (${cells.length === 0 ? "" : "ook "}${named})`;
  return `${inCells}op ‘${sheet}’${also}`;
}

/** What of the user's own goes, and which of their formulas lose what they refer to. */
function wouldRemove(sheets: readonly Removal[], undoing: boolean): string {
  const subject = undoing ? "Ongedaan maken" : "Vernieuwen";
  const added = sheets.filter(({ cells, things }) => cells.length + things.length > 0);
  const broken = sheets.filter(({ formulas }) => formulas.length > 0);
  return [
    ...(added.length > 0
      ? [`${subject} verwijdert wat u toevoegde ${added.map(removed).join("; ")}.`]
      : []),
    ...broken.map(
      ({ sheet, formulas }) =>
        `${subject} breekt de verwijzing in ${enumeration(formulas, "en")} op ‘${sheet}’.`,
    ),
  ].join(" ");
}

/** The task pane in Dutch. */
export const pane: PaneTexts = {
  ...first,
  privacyInFull:
    "De invoegtoepassing leest en schrijft alleen in deze werkmap; niets ervan gaat naar een server.",
  notice: {
    label: "Melding",
    close: "Melding sluiten",
    cancel: "Annuleren",
    cancelling: "Wordt geannuleerd…",
  },
  goToCell: (address) => `Ga naar ${address}`,
  readAgain: "Opnieuw lezen",
  source: {
    heading: "Bron",
    table: (name) => `tabel ${name}`,
    noTable: "onder een kopregel",
    sectors: (count) => plural(count, "sector", "sectoren"),
    coverage: ({ reported, of, sectors }) =>
      `Opgave van ${reported} van de ${plural(of, "organisatie", "organisaties")}, bij ${plural(sectors, "sector", "sectoren")}.`,
    partYear: ({ year, sectors, of }) =>
      `${year}: ${sectors} van ${plural(of, "sector", "sectoren")}. Cellen zonder jaar tonen ${year}.`,
    asRead: (year) =>
      year === null ? "De eerste rijen zoals gelezen" : `De eerste rijen van ${year} zoals gelezen`,
    noFigure: "geen opgave",
    columnIs: (column) => `Kolom ${column} is`,
    noYear: "geen jaar vermeld",
    units: (units) =>
      units.length === 0
        ? "eenheid niet vermeld"
        : units.map((unit) => unitNames[unit]).join(" en "),
    others: (count) => plural(count, "andere tabel", "andere tabellen") + " met sectorcijfers",
    undecided: (count) => `${count} tabellen kunnen de bron zijn. Welke geldt?`,
    differs: ({ label, year, field, values }) =>
      `${[label, ...(year === null ? [] : [year])].join(" ")}, ${fieldNames[field]}: ${values.join(" of ")}`,
    moreDiffer: (count) => `en nog ${plural(count, "cijfer", "cijfers")} die verschillen`,
    onlyOneLeft: "De tabel die u koos is er niet meer. Gebruik deze, of wijs zelf een tabel aan.",
    takeSelection: "Mijn selectie gebruiken",
    taken: "De selectie is nu de bron.",
    chooseThis: "Deze gebruiken",
    choose: "Kiezen",
    chooseNamed: (word, address, reasons) => [`${word}: ${address}`, ...reasons].join(". "),
    reason: readingReason,
    laidOut: readingLayout,
    found: (address, sectors) =>
      `Bron gevonden: ${address}, ${plural(sectors, "sector", "sectoren")}.`,
  },
  pointOut: {
    heading: "Zelf aanwijzen",
    explanation: "Zeg waar de tabel staat en wat elke kolom is. De werkmap onthoudt het.",
    address: "Tabel met zijn kopregel",
    addressHint: "Bijvoorbeeld Blad1!A1:F20",
    readColumns: "Kolommen tonen",
    column: (column, header) => (header === "" ? `Kolom ${column}` : `Kolom ${column}: ${header}`),
    unread: "niet lezen",
    roles: roleNames,
    save: "Als bron gebruiken",
    unloaded: "Het formulier kon niet worden geladen. Sluit het deelvenster en open het opnieuw.",
    noRange: "Schrijf het blad en een bereik van twee of meer kolommen, zoals Blad1!A1:F20.",
    noName: "Wijs de kolom aan waarin de sectoren of organisaties staan.",
    noFigure: "Wijs de kolom aan met het doel of met de realisatie.",
    twice: "Twee kolommen zijn hetzelfde genoemd. Laat er één over.",
    nothingRead: "Hier zijn geen sectorcijfers te lezen. Kijk het bereik en de kolommen na.",
  },
  findings: {
    heading: "Wat niet klopt",
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [plural(errors, "fout", "fouten")] : []),
        ...(warnings > 0 ? [plural(warnings, "twijfel", "twijfels")] : []),
      ].join(" · "),
    severity: { error: "Fout:", warning: "Twijfel:", note: "Toelichting:" },
    allAgree: (percentages) =>
      percentages === 1
        ? "Het ene vermelde percentage volgt uit doel en realisatie."
        : `Alle ${percentages} vermelde percentages volgen uit doel en realisatie.`,
    nothingStated: "De bron vermeldt geen percentages die na te rekenen zijn.",
    notes: (count) => `Goed om te weten (${count})`,
    several: severalAlike,
    moreCells: (count) => `en nog ${count}`,
    each: "Elk apart",
    showMore: (count) => `Nog ${count} tonen`,
  },
  sheets: {
    explanation: "Uw eigen bladen blijven zoals ze zijn.",
    settings: "Instelling",
    shows: {
      overzicht: "alle sectoren met doel, realisatie en tekort",
      tekort: "sectoren naar hun tekort",
      meerjaren: "realisatie en percentage over de jaren",
      sectorblad: "één sector, zoals de brief die afdrukt",
      controle: "elk cijfer dat niet klopt, met zijn cel",
    },
    willBe: { new: "nieuw blad", refreshed: "wordt vernieuwd; uw notities blijven" },
    needsYears: "Kan nog niet: de bron heeft één jaar, en vergelijken vraagt er twee.",
    makeOne: "Maken",
    refreshOne: "Vernieuwen",
    reports: reportNames,
    report: (kind, year) => [reportNames[kind] ?? kind, ...(year === null ? [] : [year])].join(" "),
    all: "Alle bladen",
    makeAll: "Alle bladen maken",
    refreshAll: "Alle bladen vernieuwen",
    make: (report) => `${report} maken`,
    refresh: (report) => `${report} vernieuwen`,
    making: (report) => `${report}: bezig…`,
    made: (sheet) => `Blad ‘${sheet}’ is gemaakt.`,
    refreshed: (sheet) => `Blad ‘${sheet}’ is vernieuwd.`,
    several: (made, refreshed) =>
      [
        ...(made > 0 ? [`${plural(made, "blad", "bladen")} gemaakt`] : []),
        ...(refreshed > 0 ? [`${plural(refreshed, "blad", "bladen")} vernieuwd`] : []),
      ].join(", ") + ".",
    namesTaken: (names) =>
      `Een eigen blad van u heet al ${names.map((name) => `‘${name}’`).join(", ")}; dat bleef zoals het was.`,
    undressed: (dress) =>
      `De cijfers staan er volledig; Excel weigerde wel iets van ${enumeration(
        dress.map((each) => DRESS[each]),
        "en",
      )}.`,
    goToSheet: "Naar het blad",
    wouldRemove,
    undo: "Ongedaan maken",
    undoAnyway: "Toch ongedaan maken",
    undone: (deleted, restored) =>
      [
        ...(deleted.length > 0 ? [`Verwijderd: ${enumeration(deleted, "en")}.`] : []),
        ...(restored.length > 0 ? [`Weer als eerder: ${enumeration(restored, "en")}.`] : []),
      ].join(" ") || "Er was niets meer om ongedaan te maken.",
    noUndo: {
      "earlier-session": "Niet ongedaan te maken: wat er stond is van voor u deze werkmap opende.",
      "things-removed":
        "Niet ongedaan te maken: een grafiek, tabel, vorm of opmerking van u komt niet terug.",
    },
    removeAnyway: "Toch vernieuwen",
    leave: "Laat staan",
    left: "Er is niets veranderd.",
    year: "Jaar",
    contents: "Cijfers",
    formulas: "volgen de bron",
    valuesOnly: "alleen waarden",
    sector: "Sector",
  },
  empty: {
    heading: "Geen sectorcijfers gevonden",
    sample: "Voorbeeldgegevens invoegen",
    sampleBusy: "De voorbeeldgegevens worden ingevoegd…",
    sampleThere: "De cijfers van de brief over 2023 staan op een nieuw blad.",
    wayOn:
      "Zet op een blad een tabel met per rij een sector, en kolommen met hun naam erboven. Doel en realisatie zijn genoeg; jaar, realisatiepercentage en SROI mogen erbij. Of probeer het eerst met voorbeeldgegevens.",
    example: {
      caption: "Bijvoorbeeld",
      headers: ["Sector", "Jaar", "Doel", "Realisatie"],
      row: ["Politie", "2023", "713", "387"],
    },
  },
  functions: {
    filled: (address) => `Voorbeelden ingevuld met ${address}. Kies een lege cel om in te voegen.`,
    select: "Kies een cel met een sector om de voorbeelden ermee in te vullen.",
    search: "Zoek een functie",
    insert: "Invoegen in cel",
    insertNamed: (formula) => `Invoegen in cel: ${formula}`,
    inserted: "De formule staat in de geselecteerde cel.",
    none: (asked) => `Geen functie past bij ‘${asked}’.`,
  },
  settings: {
    language: "Taal",
    support: "Voor de helpdesk",
    privacy: "Privacy",
    copyByHand: "Kopiëren mag hier niet. Selecteer de tekst en druk op Ctrl+C.",
  },
  problem: {
    details: "Details voor de helpdesk",
    copy: "Details kopiëren",
    copied: "De details zijn gekopieerd.",
    copyByHand: "Kopiëren mag hier niet. De tekst is geselecteerd: druk op Ctrl+C.",
  },
  outsideExcel: {
    heading: "Dit deelvenster werkt in Excel",
    wayOn:
      "Open een werkmap met sectorcijfers in Excel en kies op het lint Banenafspraak, Deelvenster.",
  },
};
