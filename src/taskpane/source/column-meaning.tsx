import type { ColumnRole } from "../../domain/figures";
import { usePaneContext, type Source } from "../context";
import { TOLD_ROLES } from "../pointing";

export interface ColumnMeaningProps {
  readonly source: Source;
  readonly role: ColumnRole;
}

/** What a column is taken for, as a choice; words where the columns cannot be told one by one. */
export function ColumnMeaning({ source, role }: ColumnMeaningProps) {
  const { services, tell } = usePaneContext();
  const { pointOut: texts, source: words } = services.texts;
  const { sheet, range, columns, layout } = source;
  const column = columns[role];
  if (sheet === null || column === undefined || layout !== "rows") return <>{texts.roles[role]}</>;
  const change = (chosen: string) => {
    const told = TOLD_ROLES.find((known) => known === chosen) ?? null;
    void services.source
      .pointOut({ sheet, range, columns: withMeaning(columns, column, told) })
      .then((state) => {
        if (state === null) tell({ kind: "refused", sentences: [texts.nothingRead] });
      });
  };
  return (
    <select
      className="meaning"
      aria-label={words.columnIs(column)}
      value={role}
      onChange={(event) => {
        change(event.currentTarget.value);
      }}
    >
      {TOLD_ROLES.map((known) => (
        <option key={known} value={known}>
          {texts.roles[known]}
        </option>
      ))}
      <option value="">{texts.unread}</option>
    </select>
  );
}

/** The columns once one of them means something else; what had that meaning before is not read. */
function withMeaning(
  columns: Source["columns"],
  column: string,
  role: ColumnRole | null,
): Source["columns"] {
  const others = Object.entries(columns).filter(
    ([known, letter]) => letter !== column && known !== role,
  );
  return Object.fromEntries(role === null ? others : [...others, [role, column]]);
}
