import type { Workbook } from "../../model";
import type { CustomFunctionDeclaration } from "../calls";
import { followNames } from "./follow-names";
import type { FormulaCell } from "./formula-cell";
import type { FormulaCells } from "./formula-cells";
import type { SheetKeys } from "./sheet-keys";
import { readStructure, type Structure } from "./structure";
import { translateFormula, type Translation } from "./translate-formula";

type Where = Pick<FormulaCell, "place" | "sheet" | "context" | "formula">;

/** Translates a workbook's formulas with the names that its sheets and tables have now. */
export class FormulaTranslator {
  readonly #declarations: ReadonlyMap<string, number>;
  #structure: Structure;

  constructor(
    private readonly workbook: Workbook,
    private readonly keys: SheetKeys,
    private readonly formulas: FormulaCells,
    private readonly functions: ReadonlySet<string>,
    declarations: readonly CustomFunctionDeclaration[],
  ) {
    this.#structure = readStructure(workbook);
    this.#declarations = new Map(
      declarations.map(({ name }, number) => [name.toUpperCase(), number]),
    );
  }

  /** The names as they stood when they were read last. */
  get structure(): Structure {
    return this.#structure;
  }

  translate({ place, sheet, context, formula }: Where): Translation {
    return translateFormula(formula, {
      ...{ place, sheet, context, structure: this.#structure, functions: this.functions },
      key: (one) => this.keys.of(one),
      spillAt: (one, row, column) =>
        this.formulas.get({ sheet: this.keys.of(one), row, column })?.spill ?? null,
      declaration: (name) => this.#declarations.get(name),
    });
  }

  /** Reads the names anew and lets formulas follow those that changed; gives those that name any. */
  readNames(): readonly FormulaCell[] {
    const old = this.#structure;
    this.#structure = readStructure(this.workbook);
    const following = this.formulas.all().filter((cell) => cell.translation.followsStructure);
    followNames(old, this.#structure, this.workbook, following);
    return following;
  }
}
