import { getLocale } from "numfmt";
import { oneOf, reference, type ObjectType } from "../protocol";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const applicationObject: ObjectType<"Application"> = {
  properties: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(value, MODES, "Application.calculationMode");
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (_, { locale }) => getLocale(locale)?.decimal ?? "." },
    ThousandsSeparator: { get: (_, { locale }) => getLocale(locale)?.group ?? "," },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (workbook) => reference("CultureInfo", workbook) },
  methods: {
    // Every edit is calculated at once, so what these ask for is so already.
    Calculate: (_, [type]) =>
      void oneOf(type, ["Recalculate", "Full", "FullRebuild"], "Application.calculate"),
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
