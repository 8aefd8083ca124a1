import type { Workbook } from "../model/workbook";
import type { CustomFunctionDeclaration } from "./customfunctionport";
import { followNames } from "./follownames";
import type { FormulaCell } from "./formulacell";
import type { FormulaCells } from "./formulacells";
import type { SheetKeys } from "./sheetkeys";
import { readStructure, type Structure } from "./structure";
import { translateFormula, type Translation } from "./translateformula";

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
