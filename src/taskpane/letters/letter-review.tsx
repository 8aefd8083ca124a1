import type { ReviewItem } from "../../actions/letters";
import type { LetterTexts } from "../../locale/interfaces";
import { MarkedSentence } from "./marked-sentence";
import { isDoubted, type OpenLetter } from "./use-letter";

export interface LetterReviewProps {
  readonly open: OpenLetter;
  readonly texts: LetterTexts;
  /** `null` leaves the figure out. */
  readonly decide: (key: string, words: string | null) => void;
}

/** The figures of a letter beside their sentences, doubts first: each taken, corrected or left out. */
export function LetterReview({ open, texts, decide }: LetterReviewProps) {
  const { read, items, unreadable } = open;
  const { columns, found, reviewCaption } = texts.pane;
  const { notUnderstood } = read.letter.reading;
  return (
    <>
      <p className="text">{found(read.file, items.length, items.filter(isDoubted).length)}</p>
      <table className="letter-review">
        <caption className="hidden">{reviewCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.take}</th>
            <th scope="col">{columns.figure}</th>
            <th scope="col">{columns.sentence}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <ReviewRow
              key={item.key}
              item={item}
              words={open.decisions.get(item.key)}
              isUnreadable={unreadable.includes(item.key)}
              texts={texts}
              decide={decide}
            />
          ))}
        </tbody>
      </table>
      {notUnderstood.length > 0 && (
        <>
          <p className="text">{texts.pane.notUnderstood}</p>
          <ul>
            {notUnderstood.map(({ text, reason, line, page }, at) => (
              <li key={`${line} ${at}`}>
                {texts.line(line, page)}:{" "}
                {texts.compared.notUnderstood(text, texts.unclear[reason])}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ReviewRowProps extends Pick<LetterReviewProps, "texts" | "decide"> {
  readonly item: ReviewItem;
  /** What was decided of it; `undefined` where nothing was yet. */
  readonly words: string | null | undefined;
  readonly isUnreadable: boolean;
}

function ReviewRow({ item, words, isUnreadable, texts, decide }: ReviewRowProps) {
  const { key, label, year, field, printed, doubt, isContested } = item;
  const subject = texts.subject(label, field, year === null ? null : String(year));
  const isTaken = words !== null;
  return (
    <tr className={isDoubted(item) ? "letter-doubt" : undefined}>
      <td>
        <input
          type="checkbox"
          aria-label={texts.pane.take(subject)}
          checked={isTaken}
          onChange={({ target }) => {
            decide(key, target.checked ? printed : null);
          }}
        />
      </td>
      <td>
        <span>{subject}</span>
        <input
          type="text"
          className="letter-value"
          aria-label={texts.pane.correct(subject)}
          aria-invalid={isUnreadable}
          disabled={!isTaken}
          value={words ?? printed}
          onChange={({ target }) => {
            decide(key, target.value);
          }}
        />
        {doubt && <p className="text-quiet">{texts.doubts[doubt]}</p>}
        {isContested && <p className="text-quiet">{texts.pane.contested}</p>}
        {isUnreadable && <p className="text-quiet">{texts.pane.unreadable}</p>}
      </td>
      <td>
        <MarkedSentence sentence={item.sentence} printed={printed} />{" "}
        <span className="text-quiet">({texts.line(item.line, item.page)})</span>
      </td>
    </tr>
  );
}
