import { FunctionArgumentType, FunctionPlugin } from "hyperformula";
import { delocalize, format } from "numfmt";
import { type Locale, isEntity, isCellError, type Scalar } from "../../model";
import {
  registerPlugin,
  type CallTree,
  type PluginContext,
  type State,
  type Value,
} from "./engine-plugin";
import { toEngineError, toScalar, type Internal } from "./engine-value";
import { fixedText } from "./fixed-text";
import { numberValue, type Separators } from "./number-value";

const { ANY, BOOLEAN, NUMBER, SCALAR, STRING } = FunctionArgumentType;
const SEPARATORS: Readonly<Record<Locale, Separators>> = {
  "nl-NL": { decimal: ",", group: "." },
  "en-US": { decimal: ".", group: "," },
};

/** Functions between text and numbers that HyperFormula lacks, or has without regard to locale. */
class TextPlugin extends FunctionPlugin {
  static override implementedFunctions = {
    "X.NUMBERVALUE": {
      method: "numbervalue",
      parameters: [
        { argumentType: STRING },
        { argumentType: STRING, optionalArg: true },
        { argumentType: STRING, optionalArg: true },
      ],
    },
    "X.FIXED": {
      method: "fixed",
      parameters: [
        { argumentType: NUMBER },
        { argumentType: NUMBER, defaultValue: 2 },
        { argumentType: BOOLEAN, defaultValue: false },
      ],
    },
    "X.TEXT": {
      method: "text",
      parameters: [{ argumentType: SCALAR }, { argumentType: STRING }],
    },
    "X.CONCAT": {
      method: "concat",
      parameters: [{ argumentType: ANY }],
      repeatLastArgs: 1,
      expandRanges: true,
    },
  };

  get #locale(): Locale {
    return (this.config.context as PluginContext).locale;
  }

  numbervalue({ args }: CallTree, state: State): Value {
    const own = SEPARATORS[this.#locale];
    return this.runFunction(
      args,
      state,
      this.metadata("X.NUMBERVALUE"),
      (text: string, decimal?: string, group?: string) =>
        numberValue(text, {
          decimal: decimal ?? own.decimal,
          group: group ?? (own.group === decimal?.[0] ? "" : own.group),
        }) ?? toEngineError({ error: "#VALUE!" }),
    );
  }

  fixed({ args }: CallTree, state: State): Value {
    const separators = SEPARATORS[this.#locale];
    return this.runFunction(
      args,
      state,
      this.metadata("X.FIXED"),
      (number: number, decimals: number, noGroups: boolean) =>
        fixedText(number, decimals, noGroups ? { ...separators, group: "" } : separators) ??
        toEngineError({ error: "#VALUE!" }),
    );
  }

  text({ args }: CallTree, state: State): Value {
    return this.runFunction(
      args,
      state,
      this.metadata("X.TEXT"),
      (value: Internal, pattern: string) => {
        const scalar = toScalar(value);
        if (isCellError(scalar)) return value;
        if (isEntity(scalar)) return toEngineError(NO_TEXT);
        return formatted(scalar ?? 0, pattern, this.#locale);
      },
    );
  }

  concat({ args }: CallTree, state: State): Value {
    return this.runFunction(args, state, this.metadata("X.CONCAT"), (...values: Internal[]) => {
      const scalars = values.map(toScalar);
      const error = scalars.find(isCellError) ?? (scalars.some(isEntity) && NO_TEXT);
      return error ? toEngineError(error) : scalars.map(plainText).join("");
    });
  }
}

/** An entity is no text. */
const NO_TEXT = { error: "#VALUE!" } as const;

/** A format in a formula is text, so it stands in the notation of the user's own Excel. */
function formatted(value: Exclude<Scalar, object | null>, pattern: string, locale: Locale): Value {
  try {
    const inUsNotation = locale === "en-US" ? pattern : delocalize(pattern, locale);
    return format(inUsNotation, value, { locale });
  } catch {
    return toEngineError({ error: "#VALUE!" });
  }
}

function plainText(value: Scalar): string {
  if (value === null || isCellError(value)) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

registerPlugin(TextPlugin);
