import type { LetterProblem } from "../../../domain/findings";
import type { Spoken } from "../../interfaces";

const named = (file: string): string => (file === "" ? "The pasted text" : file);

const SENTENCES: Readonly<Record<LetterProblem["code"], (file: string) => Spoken>> = {
  "letter-empty": (file) => ({
    sentence: file === "" ? "Nothing was pasted." : `There is no text in ${file}.`,
    wayOn: "Choose another file, or copy the text of the letter and paste that.",
  }),
  "letter-not-read": (file) => ({
    sentence: `${named(file)} is no text that can be read here.`,
    wayOn: "Save the letter as .docx, .pdf, .txt or .html and choose that file.",
  }),
  "letter-not-docx": (file) => ({
    sentence: `${named(file)} is no Word document, or it is damaged.`,
    wayOn: "Open it in Word, save it again as .docx and choose that file.",
  }),
  "letter-not-pdf": (file) => ({
    sentence: `${named(file)} is no PDF, or it is damaged.`,
    wayOn: "Fetch the file again, or copy the text of the letter and paste that.",
  }),
  "letter-password": (file) => ({
    sentence: `${named(file)} is protected with a password.`,
    wayOn: "Remove the password and choose the file again.",
  }),
  "letter-scanned": (file) => ({
    sentence: `${named(file)} is made of pictures: there is no text in it.`,
    wayOn: "Have its text recognised (OCR) first, or type the figures on a sheet yourself.",
  }),
  "letter-too-large": (file) => ({
    sentence: `${named(file)} is too large to read as a letter.`,
    wayOn: "Choose the part that holds the figures, or copy that text and paste it.",
  }),
  "letter-without-figures": (file) => ({
    sentence: `There are no figures of a sector in ${file === "" ? "the pasted text" : file}.`,
    wayOn:
      "Choose the letter on the progress of the agreement: a sector with a target, what was realised or a percentage.",
  }),
};

/** Why a letter gives no figures, in English. */
export const letterProblem = ({ code, file }: LetterProblem): Spoken => SENTENCES[code](file);
