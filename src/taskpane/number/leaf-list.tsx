import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { NumberTexts } from "../../locale/interfaces";
import type { How, Leaf } from "../../actions/explaining";
import { PlaceLink, Section } from "../parts";

/** So many tell what weighs most. */
const SHOWN = 5;

export interface LeafListProps {
  readonly how: How;
  readonly texts: NumberTexts;
}

/** The figures that a number adds up, the largest first. */
export function LeafList({ how, texts }: LeafListProps) {
  const [isAll, setAll] = useState(false);
  const leaves = leavesOf(how).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (leaves.length < 2) return null;
  const shown = isAll ? leaves : leaves.slice(0, SHOWN);
  return (
    <Section heading={texts.madeOf}>
      <ul className="list">
        {shown.map((leaf, index) => {
          const [place] = leaf.places;
          return (
            <li key={`${leaf.figure?.label ?? ""} ${index}`} className="leaf">
              <span className="leaf-name">{texts.leaf(leaf)}</span>
              <span className="leaf-number">{texts.number(leaf.value)}</span>
              {place !== undefined && <PlaceLink place={place} isShort />}
            </li>
          );
        })}
      </ul>
      {leaves.length > shown.length && (
        <Button
          size="small"
          onClick={() => {
            setAll(true);
          }}
        >
          {texts.showAll(leaves.length)}
        </Button>
      )}
    </Section>
  );
}

/** Of a ratio or a difference those of what it is a part of. */
function leavesOf(how: How): readonly Leaf[] {
  switch (how.kind) {
    case "ratio":
      return how.top.leaves;
    case "difference":
      return how.left.leaves;
    case "sum":
    case "taken":
    case "other":
      return how.of.leaves;
    case "given":
      return [];
  }
}
