import type { PlaygroundTexts } from "./playground-texts";

const SEPARATORS = { ";": "puntkomma", ",": "komma", "\t": "tab", "|": "streep (|)" };
const ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

export const nl: PlaygroundTexts = {
  pageTitle: (addin) => `${addin}: proefwerkblad`,
  ribbon: "Lint",
  open: "Openen",
  save: "Opslaan",
  samples: "Voorbeelden",
  suggestions: "Functies",
  language: "Taal",
  nameBox: "Naamvak",
  formulaBar: "Formulebalk",
  editCell: (address) => `Cel ${address} bewerken`,
  cancelEntry: "Invoer annuleren",
  acceptEntry: "Invoer bevestigen",
  grid: (sheet) => `Werkblad ${sheet}`,
  selectAll: "Alles selecteren",
  sheetTabs: "Werkbladen",
  newSheet: "Nieuw blad",
  newSheetName: (number) => `Blad${number}`,
  pane: "Taakvenster",
  closePane: "Taakvenster sluiten",
  status: "Statusbalk",
  sum: "Som",
  average: "Gemiddelde",
  count: "Aantal",
  loading: "Voorbeeldwerkmap wordt geopend …",
  working: (button) => `${button} wordt uitgevoerd …`,
  csvRead: (name, { encoding, separator }) =>
    `${name} is gelezen als csv: tekens in ${ENCODINGS[encoding]}, kolommen gescheiden door een ${SEPARATORS[separator]}.`,
  copyName: (name) => `Kopie van ${name}`,
  saved: (name) => `${name} is opgeslagen.`,
  dismiss: "Melding sluiten",
  chart: (kind, title) => `${kind}: ${title}`,
  barChart: "Staafdiagram",
  columnChart: "Kolomdiagram",
  lineChart: "Lijndiagram",
  untitled: "zonder titel",
  errorMeaning: {
    "#NULL!": "De bereiken in de formule hebben geen cel gemeen.",
    "#DIV/0!": "De formule deelt door nul of door een lege cel.",
    "#VALUE!": "Een waarde in de formule heeft het verkeerde gegevenstype.",
    "#REF!": "De formule verwijst naar een cel die er niet is.",
    "#NAME?": "De formule bevat een naam die niet wordt herkend.",
    "#NUM!": "Een getal in de formule kan niet worden gebruikt.",
    "#N/A": "De waarde is niet beschikbaar.",
    "#SPILL!": "De formule kan niet overlopen: er staan waarden in de weg.",
    "#CALC!": "De formule kan niet worden berekend.",
    "#FIELD!": "De cel heeft geen veld met die naam.",
    "#BUSY!": "De waarde wordt opgehaald.",
  },
  problems: {
    unreadable: {
      empty: (name) => `${name} is leeg (0 bytes); kies een ander bestand.`,
      "cut-off": (name) =>
        `${name} is afgekapt: het einde ontbreekt; haal of kopieer het bestand opnieuw.`,
      damaged: (name, place) =>
        `${name} is beschadigd (${place}); open het in Excel, laat het herstellen en sla het opnieuw op.`,
      "too-large": (name, place) =>
        `${name} is uitgepakt te groot om te openen (${place}); verwijder in Excel wat niet nodig is en sla het opnieuw op.`,
      encrypted: (name) =>
        `${name} is beveiligd met een wachtwoord; open het in Excel, verwijder het wachtwoord en sla het opnieuw op.`,
      xls: (name) =>
        `${name} heeft de indeling van vóór Excel 2007 (.xls); open het in Excel en sla het op als .xlsx.`,
      xlsb: (name) =>
        `${name} is een binaire werkmap (.xlsb); open het in Excel en sla het op als .xlsx.`,
      ods: (name) =>
        `${name} is een OpenDocument-bestand (.ods); open het in LibreOffice of Excel en sla het op als .xlsx.`,
      word: (name) => `${name} is een Word-document; kies de werkmap waar de cijfers in staan.`,
      powerpoint: (name) =>
        `${name} is een PowerPoint-presentatie; kies de werkmap waar de cijfers in staan.`,
      pdf: (name) => `${name} is een pdf; kies de werkmap waar de cijfers in staan.`,
      zip: (name) =>
        `${name} is een archief zonder werkmap; pak het uit en kies de .xlsx die erin staat.`,
      "no-worksheet": (name) => `${name} heeft geen werkblad met cellen; voeg er in Excel een toe.`,
      other: (name) => `${name} is geen .xlsx-werkmap; open het in Excel en sla het op als .xlsx.`,
    },
    openFailed: (name, detail) => `${name} kan niet worden geopend: ${detail}`,
    saveFailed: (detail) => `De werkmap kan niet worden opgeslagen: ${detail}`,
    startFailed: (detail) => `Het proefwerkblad kan niet starten: ${detail}`,
    buttonFailed: (button, detail) => `${button} is niet gelukt: ${detail}`,
    wrongAddress: (text) => `${text} is geen cel of bereik. Typ bijvoorbeeld C8 of A1:D5.`,
    partOfSpill: (address) =>
      `Deze cel wordt gevuld door de formule in ${address}. Wijzig de formule daar.`,
    protectedSheet: (sheet) =>
      `${sheet} is beveiligd. Hef de beveiliging op in Excel om cellen te wijzigen.`,
  },
};
