import { language } from "../actions/language";
import { sourceStore } from "../actions/sourcestore";
import { isFault, notAvailable, type CellAnswer, type CellFault } from "./cellanswer";
import { rowsOf } from "./argument";
import type { answer as answerTo, Question } from "./question";

type Invocation = Pick<
  CustomFunctions.StreamingInvocation<unknown[][]>,
  "setResult" | "onCanceled"
>;

/**
 * Answers a call, and again whenever the workbook's figures become others, until Excel cancels it.
 * A call that brings its own figures is answered once: Excel makes a new one when those change.
 */
export function stream(question: Question, invocation: Invocation): void {
  if (answer !== null) return follow(answer, question, invocation);
  let cancelled = false;
  invocation.onCanceled = () => (cancelled = true);
  loadAnswer().then(
    (loaded) => {
      if (!cancelled) follow(loaded, question, invocation);
    },
    // The script did not come: nothing else can answer, and the cell must not stay busy.
    () => invocation.setResult(asError(notAvailable(language().functions.workbookUnread))),
  );
}

/** Not needed for the first paint of the pane, so it loads at the first call. */
let answer: typeof answerTo | null = null;

async function loadAnswer(): Promise<typeof answerTo> {
  const loaded = await import(/* webpackChunkName: "reading" */ "./question");
  return (answer = loaded.answer);
}

function follow(answer: typeof answerTo, question: Question, invocation: Invocation): void {
  let told = "";
  const tell = () => {
    const given = answer(question, sourceStore.get, language().functions);
    if (given === null) return;
    const text = JSON.stringify(given);
    if (text === told) return;
    told = text;
    invocation.setResult(asResult(given));
  };
  if (rowsOf(question.cijfers) === null) {
    const stop = sourceStore.subscribe(tell);
    invocation.onCanceled = stop;
  }
  tell();
}

function asResult(
  given: NonNullable<ReturnType<typeof answerTo>>,
): unknown[][] | CustomFunctions.Error {
  if (isFault(given)) return asError(given);
  const [first] = given[0] ?? [];
  // An error that is the whole answer shows its message in more versions of Excel.
  if (given.length === 1 && given[0]?.length === 1 && isFault(first)) return asError(first);
  return given.map((row) => row.map(asCell));
}

function asCell(given: CellAnswer): unknown {
  return isFault(given) ? asError(given) : given;
}

function asError({ error, message }: CellFault): CustomFunctions.Error {
  // The names of the codes are Excel's texts, which is what they are compared by.
  const code = error as CustomFunctions.ErrorCode;
  return message === null
    ? new CustomFunctions.Error(code)
    : new CustomFunctions.Error(code, message);
}
