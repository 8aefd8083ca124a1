import { getLocale } from "numfmt";
import { oneOf, type ObjectType } from "../protocol";

export const applicationObject: ObjectType<"Application"> = {
  properties: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (_, { locale }) => getLocale(locale)?.decimal ?? "." },
    ThousandsSeparator: { get: (_, { locale }) => getLocale(locale)?.group ?? "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    // Every edit is calculated at once, so what these ask for is so already.
    Calculate: (_, [type]) =>
      void oneOf(type, ["Recalculate", "Full", "FullRebuild"], "Application.calculate"),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
