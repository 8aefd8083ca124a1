import type { CountedUnit } from "../../../domain/quantities";

/** How the sheets speak of what their figures count, in English; of no unit where the source names none. */
export interface UnitWords {
  /** ` in fta`, behind words. */
  readonly inUnit: string;
  /** ` fta`, behind a figure. */
  readonly behind: string;
  /** `fta`, in place of the name of a figure. */
  readonly short: string;
  readonly subtitle: string;
  readonly definition: string;
}

const NAMES: Readonly<Partial<Record<CountedUnit, string>>> = {
  uren: "hours",
  banen: "jobs",
  dienstverbanden: "contracts",
  personen: "persons",
};

export function unitWords(counted: CountedUnit | null): UnitWords {
  if (counted === null)
    return {
      ...{ inUnit: "", behind: "", short: "realised", subtitle: "unit not stated" },
      definition: "The source does not state in which unit target and realisation are.",
    };
  const unit = NAMES[counted] ?? counted;
  const isFta = counted === "fta";
  return {
    ...{ inUnit: ` in ${unit}`, behind: ` ${unit}`, short: unit },
    subtitle: isFta ? "in fta (25.5 hours a week)" : `in ${unit}`,
    definition: isFta
      ? "Target and realisation in fta: 1 fta (full-time participant) is 25.5 paid hours a week."
      : `Target and realisation in ${unit}, as the source counts them.`,
  };
}
