import { Section, ReadAgain } from "../parts";
import { usePaneContext } from "../context";
import { PointOut } from "../pointing";
import { InsertSample } from "./insert-sample";
import { TakeSelection } from "./take-selection";

/** No sector figures in this workbook: how they would look, and reading once more. */
export function EmptySource() {
  const { empty } = usePaneContext().services.texts;
  const { caption, headers, row } = empty.example;
  return (
    <Section heading={empty.heading}>
      <p className="text">{empty.wayOn}</p>
      <table className="example">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headers.map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {row.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <InsertSample />
      <div className="buttons">
        <ReadAgain />
        <TakeSelection />
      </div>
      <PointOut address="" />
    </Section>
  );
}
