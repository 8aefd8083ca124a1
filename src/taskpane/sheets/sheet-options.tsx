import { Choice } from "../parts";
import { usePaneContext } from "../context";

export interface SheetOptionsProps {
  readonly years: readonly number[];
  readonly year: number | null;
  readonly valuesOnly: boolean;
  readonly setYear: (year: number) => void;
  readonly setValuesOnly: (valuesOnly: boolean) => void;
}

/** Of which year the sheets are, where there is a choice, and what stands in their cells. */
export function SheetOptions(props: SheetOptionsProps) {
  const { years, year, valuesOnly, setYear, setValuesOnly } = props;
  const { sheets: texts } = usePaneContext().services.texts;
  return (
    <div className="choices">
      {years.length > 1 && (
        <Choice
          label={texts.year}
          value={String(year)}
          choices={years.toReversed().map((each) => [String(each), String(each)])}
          onChange={(value) => {
            setYear(Number(value));
          }}
        />
      )}
      <Choice
        label={texts.contents}
        value={valuesOnly ? "values" : "formulas"}
        choices={[
          ["formulas", texts.formulas],
          ["values", texts.valuesOnly],
        ]}
        onChange={(value) => {
          setValuesOnly(value === "values");
        }}
      />
    </div>
  );
}
