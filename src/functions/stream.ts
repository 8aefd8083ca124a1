import { language } from "../actions/language";
import { sourceStore } from "../actions/sourcestore";
import { asError, asResult } from "./asresult";
import { notAvailable } from "./cellanswer";
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
