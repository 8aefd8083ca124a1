import {
  FIGURE_FIELDS,
  reportedYear,
  type ColumnRole,
  type FigureField,
  type SectorFigure,
} from "../../domain/figures";
import { usePaneContext, type Source } from "../context";
import { ColumnMeaning } from "./column-meaning";

/** So many rows show how a table was read. */
const ROWS = 3;

/** The first rows as they were read, with what each column is taken for as a choice in its heading. */
export function FiguresAsRead({ source }: { readonly source: Source }) {
  const { source: texts, pointOut } = usePaneContext().services.texts;
  const fields = FIGURE_FIELDS.filter((field) => isRead(source, field));
  const year = reportedYear(source.figures);
  const rows = source.figures.filter((figure) => figure.year === year).slice(0, ROWS);
  if (rows.length === 0 || fields.length === 0) return null;
  const heading = (role: ColumnRole) => <ColumnMeaning source={source} role={role} />;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than the pane it scrolls, which the keyboard has to reach (WCAG 2.1.1)
    <div className="as-read" tabIndex={0} role="group" aria-label={texts.asRead(year)}>
      <table>
        <caption className="hidden">{texts.asRead(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{pointOut.roles.sector}</th>
            {fields.map((field) => (
              <th key={field} scope="col">
                {heading(field)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((figure) => (
            <Row key={`${figure.sector} ${figure.label}`} {...{ figure, fields }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ figure, fields }: { figure: SectorFigure; fields: readonly FigureField[] }) {
  const { source: texts } = usePaneContext().services.texts;
  return (
    <tr>
      <th scope="row">{figure.label}</th>
      {fields.map((field) => (
        <td key={field}>{figure[field]?.text ?? <span aria-label={texts.noFigure}>–</span>}</td>
      ))}
    </tr>
  );
}

const isRead = ({ columns, figures }: Source, field: FigureField): boolean =>
  columns[field] !== undefined || figures.some((figure) => figure[field] !== null);
