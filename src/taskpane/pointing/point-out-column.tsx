import { Field, Select } from "@fluentui/react-components";
import type { ColumnRole } from "../../domain/figures";
import { usePaneContext } from "../context";
import { TOLD_ROLES } from "./told-roles";

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
          onChange(TOLD_ROLES.find((known) => known === value) ?? null);
        }}
      >
        <option value="">{texts.unread}</option>
        {TOLD_ROLES.map((known) => (
          <option key={known} value={known}>
            {texts.roles[known]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
