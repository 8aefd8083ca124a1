import { useId } from "react";

export interface ChoiceProps {
  readonly label: string;
  /** The choices say by themselves what they are about: the label is heard and not seen. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  /** What is chosen, and what it is called. */
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

/** One of a few, in the browser's own list: it weighs nothing, and works with every keyboard. */
export function Choice(props: ChoiceProps) {
  const { label, isLabelHidden = false, value, choices, onChange } = props;
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} {...(isLabelHidden && { className: "hidden" })}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
