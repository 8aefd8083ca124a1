import type { NumberTexts } from "../../locale/interfaces";
import type { Amount, How } from "../../actions/explaining";
import { PlaceLink } from "../parts";

export interface SidesProps {
  readonly how: How;
  readonly texts: NumberTexts;
}

/** The two sides of a calculation beside each other; nothing where there is one only. */
export function Sides({ how, texts }: SidesProps) {
  if (how.kind === "ratio")
    return <Both left={how.top} sign="÷" right={how.bottom} texts={texts} />;
  if (how.kind === "difference")
    return <Both left={how.left} sign="−" right={how.right} texts={texts} />;
  return null;
}

interface BothProps {
  readonly left: Amount;
  readonly sign: string;
  readonly right: Amount;
  readonly texts: NumberTexts;
}

function Both({ left, sign, right, texts }: BothProps) {
  return (
    <div className="sides">
      <Side amount={left} texts={texts} />
      <span className="sides-sign">{sign}</span>
      <Side amount={right} texts={texts} />
    </div>
  );
}

function Side({ amount, texts }: { readonly amount: Amount; readonly texts: NumberTexts }) {
  const [place] = amount.places;
  return (
    <div className="side">
      <p className="text-quiet">{texts.side(amount)}</p>
      <p className="side-number">{texts.number(amount.value)}</p>
      {place !== undefined && (
        <p className="text-quiet">
          <PlaceLink place={place} />
        </p>
      )}
    </div>
  );
}
