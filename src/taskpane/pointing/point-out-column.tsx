import { Field, Select } from "@fluentui/react-components";
import type { ColumnRole } from "../../domain/figures";
import { usePaneContext } from "../context";

/** What a column of a table with a row a sector can hold, in the order in which people think. */
const ROLES = [
  "sector",
  "organisation",
  "year",
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
  "unit",
  "remark",
  "coverage",
  "organisations",
  "reported",
] as const satisfies readonly ColumnRole[];

export interface PointOutColumnProps {
  readonly column: string;
  readonly header: string;
  readonly role: ColumnRole | null;
  readonly onChange: (role: ColumnRole | null) => void;
}

/** One column of the table: what it holds, or that it is not to be read. */
export function PointOutColumn({ column, header, role, onChange }: PointOutColumnProps) {
  const { pointOut: texts } = usePaneContext().services.texts;
  return (
    <Field label={texts.column(column, header)}>
      <Select
        value={role ?? ""}
        onChange={(_, { value }) => {
          onChange(ROLES.find((known) => known === value) ?? null);
        }}
      >
        <option value="">{texts.unread}</option>
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {texts.roles[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
