import { Button, Field, Input } from "@fluentui/react-components";
import { usePaneContext } from "../context";
import { PointOutColumn } from "./point-out-column";
import { usePointOut } from "./use-point-out";

/** Where a table stands and what each of its columns holds, in the user's own words. */
export function PointOutForm({ address: first }: { readonly address: string }) {
  const { pointOut: texts } = usePaneContext().services.texts;
  const { address, changeAddress, found, roles, setRole, complaint, readColumns, save } =
    usePointOut(first);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (found === null) readColumns();
        else save();
      }}
    >
      <p className="text-quiet">{texts.explanation}</p>
      <Field label={texts.address} hint={texts.addressHint}>
        <Input
          value={address}
          onChange={(_, { value }) => {
            changeAddress(value);
          }}
        />
      </Field>
      <Button type="button" onClick={readColumns}>
        {texts.readColumns}
      </Button>
      {found?.columns.map(({ column, header }) => (
        <PointOutColumn
          key={column}
          {...{ column, header }}
          role={roles[column] ?? null}
          onChange={(role) => {
            setRole(column, role);
          }}
        />
      ))}
      {complaint !== null && <p className="text">{complaint}</p>}
      {found !== null && (
        <Button type="submit" appearance="primary">
          {texts.save}
        </Button>
      )}
    </form>
  );
}
