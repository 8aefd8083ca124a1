import type { CliTexts } from "../interfaces";

const missing = {
  command: "Zeg wat er moet gebeuren",
  file: "Noem de werkmap",
  formula: "Geef de formule die berekend moet worden",
  workbook: "Noem de werkmap waar de brief naast moet",
  out: "Zeg met --out waar het resultaat moet komen",
};

/** `Het blad "A" is vernieuwd`, `De bladen "A", "B" zijn vernieuwd`; niets voor geen. */
function done(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const [sheet, are] = names.length === 1 ? ["Het blad", "is"] : ["De bladen", "zijn"];
  return [`${sheet} ${names.join(", ")} ${are} ${what}`];
}

const SEPARATORS = { ";": "puntkomma", ",": "komma", "\t": "tab", "|": "streep (|)" };
const ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

export const nl: CliTexts = {
  usage: [
    "Gebruik:",
    "  npm run cli -- read BESTAND [--json] [--locale nl|en]",
    "  npm run cli -- eval BESTAND '=FORMULE' [--locale nl|en]",
    "  npm run cli -- copy BESTAND --out BESTAND [--locale nl|en]",
    "  npm run cli -- letter BESTAND [--sector NAAM] [--year JAAR] [--html | --out BRIEF.docx [--table]]",
    "      [--locale nl|en]",
    "  npm run cli -- letter-in BRIEF [--json] [--out BESTAND] [--locale nl|en]",
    "  npm run cli -- letter-check BRIEF BESTAND [--json] [--locale nl|en]",
    "  npm run cli -- report BESTAND --out BESTAND [--sheet NAAM|alle]",
    "      [--sector NAAM] [--year JAAR] [--values] [--force] [--locale nl|en]",
    "Eindigt met 0, met 1 als het niet kon en met 2 bij verkeerd gebruik.",
    "letter-check eindigt met 0 als niets afwijkt, met 1 als een getal afwijkt",
    "en met 2 als de brief of de werkmap niet te lezen was of het gebruik verkeerd is.",
  ].join("\n"),
  unknownCommand: (command) => `De opdracht "${command}" bestaat niet.`,
  missing: (what) => `${missing[what]}.`,
  badOption: (detail) => `Die optie is niet te begrijpen: ${detail}`,
  badSheet: (sheet, known) =>
    `Het blad "${sheet}" kan niet gemaakt worden; kies uit: ${known.join(", ")}.`,
  fileNotFound: (path) => `Het bestand ${path} bestaat niet; controleer de naam en de map.`,
  fileUnreadable: (path, reason) =>
    `${path} kon niet worden gelezen (${reason}); controleer of u het mag openen.`,
  unreadable: {
    empty: (path) => `${path} is leeg (0 bytes); kies een ander bestand.`,
    "cut-off": (path) =>
      `${path} is afgekapt: het einde ontbreekt; haal of kopieer het bestand opnieuw.`,
    damaged: (path, place) =>
      `${path} is beschadigd (${place}); open het in Excel, laat het herstellen en sla het opnieuw op.`,
    "too-large": (path, place) =>
      `${path} is uitgepakt te groot om te openen (${place}); verwijder in Excel wat niet nodig is en sla het opnieuw op.`,
    encrypted: (path) =>
      `${path} is beveiligd met een wachtwoord; open het in Excel, verwijder het wachtwoord en sla het opnieuw op.`,
    xls: (path) =>
      `${path} heeft de indeling van vóór Excel 2007 (.xls); open het in Excel en sla het op als .xlsx.`,
    xlsb: (path) =>
      `${path} is een binaire werkmap (.xlsb); open het in Excel en sla het op als .xlsx.`,
    ods: (path) =>
      `${path} is een OpenDocument-bestand (.ods); open het in LibreOffice of Excel en sla het op als .xlsx.`,
    word: (path) => `${path} is een Word-document; kies de werkmap waar de cijfers in staan.`,
    powerpoint: (path) =>
      `${path} is een PowerPoint-presentatie; kies de werkmap waar de cijfers in staan.`,
    pdf: (path) => `${path} is een pdf; kies de werkmap waar de cijfers in staan.`,
    zip: (path) =>
      `${path} is een archief zonder werkmap; pak het uit en kies de .xlsx die erin staat.`,
    "no-worksheet": (path) => `${path} heeft geen blad met cellen; voeg er in Excel een toe.`,
    other: (path) => `${path} is geen .xlsx-werkmap; open het in Excel en sla het op als .xlsx.`,
  },
  csvRead: (name, { encoding, separator }) =>
    `${name} is gelezen als csv: tekens in ${ENCODINGS[encoding]}, kolommen gescheiden door een ${SEPARATORS[separator]}.`,
  notWritable: (path, reason) =>
    `${path} kon niet worden geschreven (${reason}); kies met --out een andere plaats.`,
  badEnding: (path, ending) =>
    ending === ".xlsm" || ending === ".xltm"
      ? `De werkmap bevat macro's en kan niet als ${path} worden opgeslagen; geef met --out een naam die op ${ending} eindigt.`
      : `${path} is geen naam voor deze werkmap; geef met --out een naam die op ${ending} eindigt.`,
  notDocx: (path) =>
    `${path} is geen naam voor een Word-document; geef met --out een naam die op .docx eindigt.`,
  badFormula: (formula) =>
    `${formula} is geen formule; schrijf haar zoals in een Engelse Excel, bijvoorbeeld =BANEN.SHORTFALL("Politie",2023).`,
  blankSheet: "Blad1",
  written: (path) => `${path} is opgeslagen.`,
  saved: (path, sheets) => {
    const names = (refreshed: boolean) =>
      sheets.filter((each) => each.refreshed === refreshed).map(({ sheet }) => `"${sheet}"`);
    return [
      ...done(names(false), "toegevoegd"),
      ...done(names(true), "vernieuwd"),
      `${path} is opgeslagen.`,
    ].join(" en ");
  },
  useForce: "Met --force gebeurt het toch.",
  unexpected: (reason) => `Er ging iets mis dat niet mis mag gaan: ${reason}`,
};
