import { Field, Select } from "@fluentui/react-components";

export interface LetterChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What is chosen, and what it is called. */
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** Which figures are copied: a list below its label, as wide as the buttons around it. */
export function LetterChoice({ label, value, choices, onChange }: LetterChoiceProps) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, chosen) => {
          onChange(chosen.value);
        }}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
