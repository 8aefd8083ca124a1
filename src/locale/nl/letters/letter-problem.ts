import type { LetterProblem } from "../../../domain/findings";
import type { Spoken } from "../../interfaces";

const named = (file: string): string => (file === "" ? "De geplakte tekst" : file);

const SENTENCES: Readonly<Record<LetterProblem["code"], (file: string) => Spoken>> = {
  "letter-empty": (file) => ({
    sentence: file === "" ? "Er is niets geplakt." : `In ${file} staat geen tekst.`,
    wayOn: "Kies een ander bestand, of kopieer de tekst van de brief en plak die.",
  }),
  "letter-not-read": (file) => ({
    sentence: `${named(file)} is geen tekst die hier te lezen is.`,
    wayOn: "Sla de brief op als .docx, .pdf, .txt of .html en kies dat bestand.",
  }),
  "letter-not-docx": (file) => ({
    sentence: `${named(file)} is geen Word-document, of het is beschadigd.`,
    wayOn: "Open het in Word, sla het opnieuw op als .docx en kies dat bestand.",
  }),
  "letter-not-pdf": (file) => ({
    sentence: `${named(file)} is geen pdf, of het is beschadigd.`,
    wayOn: "Haal het bestand opnieuw op, of kopieer de tekst van de brief en plak die.",
  }),
  "letter-password": (file) => ({
    sentence: `${named(file)} is beveiligd met een wachtwoord.`,
    wayOn: "Verwijder het wachtwoord en kies het bestand opnieuw.",
  }),
  "letter-scanned": (file) => ({
    sentence: `${named(file)} bestaat uit beelden: er staat geen tekst in.`,
    wayOn: "Laat er eerst tekstherkenning (OCR) op los, of typ de cijfers zelf in een blad.",
  }),
  "letter-too-large": (file) => ({
    sentence: `${named(file)} is te groot om als brief te lezen.`,
    wayOn: "Kies het deel waar de cijfers in staan, of kopieer die tekst en plak die.",
  }),
  "letter-without-figures": (file) => ({
    sentence: `In ${file === "" ? "de geplakte tekst" : file} staan geen cijfers van een sector.`,
    wayOn:
      "Kies de brief over de voortgang van de banenafspraak: een sector met een doel, realisatie of percentage.",
  }),
};

/** Why a letter gives no figures, in Dutch. */
export const letterProblem = ({ code, file }: LetterProblem): Spoken => SENTENCES[code](file);
