import type { Language } from "../../locale";
import { type FigureCall, type Answer, type CellAnswer, isCard } from "../answers";
import { asResult } from "./as-result";
import { cardEntity } from "./card-entity";
import { isFault, notAvailable, type CellFault } from "../arguments";
import { formattedNumber } from "./formatted-number";
import { numberFormats } from "./number-formats";

/**
 * What Excel is given for a call: numbers with their format and cards, or plain numbers where Excel
 * knows no data types, and then an error that says so instead of a card.
 *
 * @param dataTypes whether this Excel knows them
 */
export function shownResult(
  call: FigureCall,
  given: Answer | CellFault,
  language: Language,
  dataTypes: boolean,
): unknown[][] | CustomFunctions.Error {
  if (isFault(given)) return asResult(given);
  if (!dataTypes) return asResult(withoutCards(given, language));
  const formatAt = numberFormats(call);
  return asResult(given, (answer, column) => {
    if (isCard(answer)) return cardEntity(answer, language);
    return typeof answer === "number" ? formattedNumber(answer, formatAt(column)) : answer;
  });
}

function withoutCards(given: Answer, { functions }: Language): Answer {
  const plain = (answer: CellAnswer) =>
    isCard(answer) ? notAvailable(functions.cardsUnknown) : answer;
  return given.map((row) => row.map(plain));
}
