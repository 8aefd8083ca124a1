import type { CountedUnit } from "../../../domain/quantities";

/** How the sheets speak of what their figures count, in Dutch; of no unit where the source names none. */
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

export function unitWords(counted: CountedUnit | null): UnitWords {
  if (counted === null)
    return {
      ...{ inUnit: "", behind: "", short: "aantal", subtitle: "eenheid niet vermeld" },
      definition: "De bron vermeldt niet in welke eenheid doel en realisatie zijn.",
    };
  const unit = counted;
  const isFta = counted === "fta";
  return {
    ...{ inUnit: ` in ${unit}`, behind: ` ${unit}`, short: unit },
    subtitle: isFta ? "in fta (25,5 uur per week)" : `in ${unit}`,
    definition: isFta
      ? "Doel en realisatie in fta: 1 fta (fulltime arbeidsparticipant) is 25,5 betaalde uren per week."
      : `Doel en realisatie in ${unit}, zoals de bron ze telt.`,
  };
}
