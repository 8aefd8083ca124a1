import { useState } from "react";
import type {
  ComparedReport,
  Decisions,
  LetterDocumentRequest,
  LetterInOutcome,
  ReviewItem,
} from "../../actions/letters";
import type { LetterProblem } from "../../domain/findings";
import type { LetterTexts } from "../../locale/interfaces";
import type { LetterServices, News } from "../context";
import { download } from "../parts";
import { useLetterWork } from "./use-letter-work";

/** A letter that is open in the pane, with what was decided of its figures. */
export interface OpenLetter {
  readonly read: Extract<LetterInOutcome, { kind: "read" }>;
  readonly items: readonly ReviewItem[];
  readonly decisions: Decisions;
  readonly unreadable: readonly string[];
  readonly compared: ComparedReport | null;
}

/** Decides what the pane does with a letter: reads it, keeps what is decided, hands it on. */
export function useLetter(texts: LetterTexts) {
  const [open, setOpen] = useState<OpenLetter | null>(null);
  const { isBusy, attempt } = useLetterWork();
  const change = (changes: (now: OpenLetter) => Partial<OpenLetter>) => {
    setOpen((now) => now && { ...now, ...changes(now) });
  };
  const show = (letters: LetterServices, read: LetterInOutcome): News | null => {
    if (read.kind === "failed") return refusal(texts, read.problem);
    const items = letters.reviewItems(read.letter);
    setOpen({ read, items, decisions: new Map(), unreadable: [], compared: null });
    return null;
  };
  return {
    ...{ open, isBusy },
    decide: (key: string, words: string | null) => {
      change(({ decisions }) => ({ decisions: new Map([...decisions, [key, words]]) }));
    },
    close: () => {
      setOpen(null);
    },
    readFile: (file: File) => {
      attempt(texts.pane.reading, async (letters) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return show(letters, await letters.letterFromFile(bytes, file.name));
      });
    },
    readPaste: (pasted: string) => {
      attempt(texts.pane.reading, async (letters) =>
        show(letters, await letters.letterFromPaste(pasted)),
      );
    },
    insert: (letter: OpenLetter) => {
      attempt(texts.pane.insert, (letters) => insert(letters, letter, texts, change));
    },
    compare: ({ read }: OpenLetter) => {
      attempt(texts.pane.compare, (letters) => {
        const outcome = letters.comparedReport(read);
        if (outcome.kind === "letter-failed") return refusal(texts, outcome.problem);
        if (outcome.kind === "failed") return { kind: "problem", problem: outcome.problem };
        change(() => ({ compared: outcome.report }));
        return null;
      });
    },
    write: (year: number | null, form: LetterDocumentRequest["form"]) => {
      attempt(texts.pane.asWordBusy, (letters) =>
        write(letters, { sector: null, year, form }, texts),
      );
    },
  };
}

export const isDoubted = ({ doubt, isContested }: ReviewItem): boolean =>
  doubt !== null || isContested;

function refusal(texts: LetterTexts, problem: LetterProblem): News {
  const { sentence, wayOn } = texts.problem(problem);
  return { kind: "refused", sentences: [sentence, ...(wayOn === null ? [] : [wayOn])] };
}

async function insert(
  letters: LetterServices,
  { read, decisions }: OpenLetter,
  texts: LetterTexts,
  change: (changes: () => Partial<OpenLetter>) => void,
): Promise<News> {
  const { figures, sources, unreadable } = letters.reviewed(read.letter, decisions);
  change(() => ({ unreadable }));
  if (unreadable.length > 0) return { kind: "refused", sentences: [texts.pane.unreadable] };
  const { file } = read;
  const done = await letters.insertLetter({ file, figures, sources, moment: new Date() });
  return done.kind === "failed"
    ? { kind: "problem", problem: done.problem }
    : { kind: "done", sentences: [texts.pane.inserted(done.sheet)] };
}

async function write(
  letters: LetterServices,
  asked: LetterDocumentRequest,
  texts: LetterTexts,
): Promise<News> {
  const made = await letters.letterDocument(asked);
  if (made.kind === "failed") return { kind: "problem", problem: made.problem };
  download(made.bytes, made.name, WORD);
  return { kind: "done", sentences: [texts.pane.made(made.name, made.blocks)] };
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
