import { language } from "../actions/language";
import { sourceStore } from "../actions/sourcestore";
import { asError, asResult } from "./asresult";
import { notAvailable } from "./cellanswer";
import { rowsOf } from "./argument";
import type { answerCall, FigureCall } from "./answers";

type Invocation = Pick<
  CustomFunctions.StreamingInvocation<unknown[][]>,
  "setResult" | "onCanceled"
>;

/**
 * Answers a call, and again whenever the workbook's figures become others, until Excel cancels it.
 * A call that brings its own figures is answered once: Excel makes a new one when those change.
 */
export function stream(call: FigureCall, invocation: Invocation): void {
  if (answer !== null) return follow(answer, call, invocation);
  let cancelled = false;
  invocation.onCanceled = () => (cancelled = true);
  loadAnswer().then(
    (loaded) => {
      if (!cancelled) follow(loaded, call, invocation);
    },
    // The script did not come: nothing else can answer, and the cell must not stay busy.
    () => invocation.setResult(asError(notAvailable(language().functions.workbookUnread))),
  );
}

/** Not needed for the first paint of the pane, so it loads at the first call. */
let answer: typeof answerCall | null = null;

async function loadAnswer(): Promise<typeof answerCall> {
  const loaded = await import(/* webpackChunkName: "reading" */ "./answers");
  return (answer = loaded.answerCall);
}

function follow(answer: typeof answerCall, call: FigureCall, invocation: Invocation): void {
  let told = "";
  const tell = () => {
    const given = answer(call, sourceStore.get, language());
    if (given === null) return;
    const text = JSON.stringify(given);
    if (text === told) return;
    told = text;
    invocation.setResult(asResult(given));
  };
  if (rowsOf(call.cijfers) === null) {
    const stop = sourceStore.subscribe(tell);
    invocation.onCanceled = stop;
  }
  tell();
}
