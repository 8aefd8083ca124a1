import { dataTypes, doublesHaveFormats, language } from "../../actions/addin";
import { sourceStore } from "../../actions/source";
import { asError } from "../shown";
import { notAvailable, rowsOf } from "../arguments";
import type * as Answers from "./answering";
import type { FigureCall } from "../answers";
import type { Followers } from "./followers";

type Invocation = Pick<
  CustomFunctions.StreamingInvocation<unknown[][]>,
  "setResult" | "onCanceled"
>;

/**
 * Answers a call, and again whenever the workbook's figures become others, until Excel cancels it.
 * A call that brings its own figures is answered once: Excel makes a new one when those change.
 */
export function stream(call: FigureCall, invocation: Invocation): void {
  if (answering !== null) return follow(answering, call, invocation);
  let cancelled = false;
  invocation.onCanceled = () => (cancelled = true);
  load().then(
    (loaded) => {
      if (!cancelled) follow(loaded, call, invocation);
    },
    // The script did not come: nothing else can answer, and the cell must not stay busy.
    () => invocation.setResult(asError(notAvailable(language().functions.workbookUnread))),
  );
}

type Answering = typeof Answers;

/** Not needed for the first paint of the pane, so it loads at the first call. */
let answering: Answering | null = null;

async function load(): Promise<Answering> {
  return (answering = await import(/* webpackChunkName: "reading" */ "./answering"));
}

/** A cell that is answered, and what it was told last. */
interface Cell {
  readonly call: FigureCall;
  readonly invocation: Invocation;
  /** Its digest: a card is long, and there may be very many. */
  told: string;
  cancelled: boolean;
}

let followers: Followers<Cell> | null = null;

function follow(answers: Answering, call: FigureCall, invocation: Invocation): void {
  const { sectorsAsked, createFollowers } = answers;
  const cell: Cell = { call, invocation, told: "", cancelled: false };
  const tell = (each: Cell) => {
    tellCell(each, answers);
  };
  if (rowsOf(call.cijfers) === null) {
    followers ??= createFollowers(sourceStore, {
      sectorsOf: (each) => sectorsAsked(each.call),
      tell,
    });
    followers.follow(cell);
  }
  invocation.onCanceled = () => {
    cell.cancelled = true;
    followers?.forget(cell);
  };
  tell(cell);
}

function tellCell(cell: Cell, answers: Answering): void {
  const { answerCall, asDoubles, behindTheFirst, digest, shownResult, withoutCards } = answers;
  const given = answerCall(cell.call, sourceStore.get, language());
  if (given === null) return;
  const told = digest(JSON.stringify(given));
  if (told === cell.told) return;
  const isFirst = cell.told === "";
  cell.told = told;
  const before = shownResult(cell.call, given, language(), dataTypes());
  const shown = doublesHaveFormats() ? asDoubles(before) : before;
  const plain = isFirst ? withoutCards(shown) : null;
  cell.invocation.setResult(plain ?? shown);
  // A card as the first result becomes #VALUE! in some Excels (office-js #2932).
  if (plain !== null)
    behindTheFirst(() => {
      if (!cell.cancelled && cell.told === told) cell.invocation.setResult(shown);
    });
}
