import type { ComparedReport, TiedEntry } from "../../actions/letters";
import type { LetterTexts } from "../../locale/interfaces";
import type { Place } from "../context";
import { PlaceLink } from "../parts";
import { MarkedSentence } from "./marked-sentence";

export interface ComparedLetterProps {
  readonly report: ComparedReport;
  readonly texts: LetterTexts;
}

type Said = Pick<TiedEntry, "label" | "what" | "year" | "moment">;

/** A letter laid against the workbook: what differs first, with its sentence and its cells. */
export function ComparedLetter({ report, texts }: ComparedLetterProps) {
  const { agrees, differs, notInWorkbook, leftOut } = report;
  const subject = ({ label, what, year, moment }: Said) =>
    texts.subject(label, what, moment ?? (year === null ? null : String(year)));
  const counts = {
    ...{ agrees: agrees.length, differs: differs.length },
    ...{ notInWorkbook: notInWorkbook.length, leftOut: leftOut.length },
  };
  return (
    <section aria-label={texts.pane.comparedHeading}>
      <p className="text">{texts.compared.summary(counts)}</p>
      <ul>
        {differs.map((entry, at) => {
          const { printed, shown, cells, computed, line, page, sentence } = entry;
          const said = { letter: printed, workbook: shown, cells: cells.join(", "), computed };
          return (
            <li key={`${line} ${at}`}>
              {texts.compared.differs({ subject: subject(entry), ...said })}{" "}
              <MarkedSentence sentence={sentence} printed={printed} /> ({texts.line(line, page)}){" "}
              {cells.map((cell) => (
                <PlaceLink key={cell} place={placeOf(cell)} />
              ))}
            </li>
          );
        })}
        {notInWorkbook.map((entry, at) => (
          <li key={`not ${entry.line} ${at}`}>
            {texts.compared.notInWorkbook(subject(entry), entry.printed)} (
            {texts.line(entry.line, entry.page)})
          </li>
        ))}
        {leftOut.map((entry) => (
          <li key={`out ${entry.sector} ${entry.what}`}>
            {texts.compared.leftOut(
              subject({ ...entry, moment: null }),
              entry.shown,
              entry.cells.join(", "),
            )}{" "}
            {entry.cells.map((cell) => (
              <PlaceLink key={cell} place={placeOf(cell)} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** @example placeOf("Cijfers 2023!C7") //=> {sheet: "Cijfers 2023", range: "C7"} */
function placeOf(cell: string): Place {
  const at = cell.lastIndexOf("!");
  return { sheet: cell.slice(0, at), range: cell.slice(at + 1) };
}
