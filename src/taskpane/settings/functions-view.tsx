import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { addressText } from "../../actions/source";
import en from "../../locale/en/functions.json";
import nl from "../../locale/nl/functions.json";
import { usePaneContext } from "../context";
import { useToldAction } from "../parts";
import { exampleFor, type ShownExample } from "./example-for";
import { useCellToFill, type FollowedCell } from "./use-cell-to-fill";

interface FunctionText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly examples: readonly { readonly says: string; readonly formula: string }[];
}

/** The functions, to search in: what each gives, and an example to put on the clipboard. */
export function FunctionsView() {
  const { texts } = usePaneContext().services;
  const [asked, setAsked] = useState("");
  const followed = useCellToFill();
  const all: Readonly<Record<string, FunctionText>> = texts.language === "nl" ? nl : en;
  const wanted = asked.trim().toLowerCase();
  const found = Object.entries(all).filter(([name, { description, examples }]) =>
    [name, description, ...examples.map(({ says }) => says)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  return (
    <>
      <h2 className="section-heading">{texts.views.functions}</h2>
      <Field label={texts.functions.search}>
        <Input
          value={asked}
          onChange={(_, { value }) => {
            setAsked(value);
          }}
        />
      </Field>
      <p className="text-quiet">
        {followed.filled === null
          ? texts.functions.select
          : texts.functions.filled(addressText(followed.filled.place))}
      </p>
      <ul className="list">
        {found.map(([name, text]) => (
          <FunctionItem key={name} {...{ name, text, followed }} />
        ))}
      </ul>
      {found.length === 0 && <p className="text">{texts.functions.none(asked.trim())}</p>}
    </>
  );
}

interface FunctionItemProps {
  readonly name: string;
  readonly text: FunctionText;
  readonly followed: FollowedCell;
}

function FunctionItem({ name, text, followed }: FunctionItemProps) {
  const { language } = usePaneContext().services.texts;
  const names = Object.keys(text.parameters);
  const told = text.examples[0]?.formula;
  const example = told === undefined ? null : exampleFor(told, names[0], language, followed);
  const comma = followed.selected?.decimalSeparator ?? (language === "nl" ? "," : ".");
  // As the example below it separates them.
  const parameters = names.join(comma === "," ? "; " : ", ");
  return (
    <li className="function">
      <p className="text-strong">{`BANEN.${name}(${parameters})`}</p>
      <p className="text-quiet">{text.description}</p>
      {example !== null && <Example {...example} />}
    </li>
  );
}

/** An example in the notation of this Excel, to be put in a cell. */
function Example({ shown: formula, entered }: ShownExample) {
  const { services } = usePaneContext();
  const { functions: texts } = services.texts;
  const { isBusy, run } = useToldAction(() => services.insertFormula(entered), texts.inserted);
  return (
    <div className="example-formula">
      <code className="formula">{formula}</code>
      <Button
        size="small"
        aria-disabled={isBusy}
        aria-label={texts.insertNamed(formula)}
        onClick={run}
      >
        {texts.insert}
      </Button>
    </div>
  );
}
