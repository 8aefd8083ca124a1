import { parseArgs } from "node:util";
import { CliError } from "./cli-error";
import { isReadingLetter, readLetterRequest, type ReadLetterRequest } from "./letter-request";
import {
  isSharing,
  sharingRequest,
  type SharingOptions,
  type SharingRequest,
} from "./sharing-request";
import type { CliTexts } from "../../locale/interfaces";
import { en } from "../../locale/en";
import { nl } from "../../locale/nl";

export type CliLocale = "nl" | "en";

export type Request =
  | {
      readonly command: "read";
      readonly file: string;
      readonly json: boolean;
      readonly locale: CliLocale;
    }
  | {
      readonly command: "eval";
      readonly file: string;
      readonly formula: string;
      readonly locale: CliLocale;
    }
  | (SharingRequest & { readonly locale: CliLocale })
  | (ReadLetterRequest & { readonly locale: CliLocale })
  | ReportRequest
  | { readonly command: "help"; readonly locale: CliLocale };

export interface ReportRequest {
  readonly command: "report";
  readonly file: string;
  readonly out: string;
  /** Name of a sheet that the add-in makes, or `alle`. */
  readonly sheet: string;
  readonly sector?: string;
  readonly year?: number;
  readonly values: boolean;
  /** Also when that removes what somebody added to a sheet. */
  readonly force: boolean;
  readonly locale: CliLocale;
}

export function textsFor(locale: CliLocale): CliTexts {
  return locale === "en" ? en : nl;
}

/** The language asked for, also when the rest of the arguments is wrong; Dutch when not said. */
export function localeAsked(args: readonly string[]): CliLocale {
  const at = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const value = args[at]?.startsWith("--locale=") ? args[at].slice(9) : args[at + 1];
  return at >= 0 && value === "en" ? "en" : "nl";
}

/**
 * What the arguments ask for.
 *
 * @throws CliError with exit code 2 when they are not of the form that the usage text gives.
 */
export function parseRequest(args: readonly string[]): Request {
  const locale = localeAsked(args);
  const texts = textsFor(locale);
  const wrong = (sentence: string): never => {
    throw new CliError(sentence, 2);
  };
  const { values, positionals } = parseOptions(args, texts);
  if (values.locale !== undefined && values.locale !== "nl" && values.locale !== "en") {
    wrong(texts.badOption(`--locale ${values.locale}`));
  }
  const [command, file, second, ...rest] = positionals;
  if (values.help || command === "help") return { command: "help", locale };
  if (command === undefined) return wrong(texts.missing("command"));
  if (!isCommand(command)) return wrong(texts.unknownCommand(command));
  if (file === undefined) return wrong(texts.missing("file"));
  const extra = command === "eval" || command === "letter-check" ? rest[0] : second;
  if (extra !== undefined) wrong(texts.badOption(extra));
  refuseOthers(values, command, texts);
  if (isReadingLetter(command))
    return { ...readLetterRequest(command, [file, second], values, texts), locale };
  if (isSharing(command)) return { ...sharingRequest(command, file, values, texts), locale };
  if (command === "read") return { command, file, json: values.json ?? false, locale };
  if (command === "eval") {
    return second === undefined
      ? wrong(texts.missing("formula"))
      : { command, file, formula: second, locale };
  }
  return reportRequest(file, values, texts, locale);
}

const isCommand = (command: string): command is Exclude<Request["command"], "help"> =>
  ["read", "eval", "report"].includes(command) || isSharing(command) || isReadingLetter(command);

function reportRequest(
  file: string,
  { out, sheet = "overzicht", sector, year, values = false, force = false }: Options,
  texts: CliTexts,
  locale: CliLocale,
): ReportRequest {
  if (out === undefined) throw new CliError(texts.missing("out"), 2);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new CliError(texts.badOption(`--year ${year}`), 2);
  return {
    ...{ command: "report", file, out, sheet, values, force, locale },
    ...(sector === undefined ? {} : { sector }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

interface Options extends SharingOptions {
  readonly json?: boolean;
  readonly sheet?: string;
  readonly sector?: string;
  readonly year?: string;
  readonly values?: boolean;
  readonly force?: boolean;
  readonly locale?: string;
  readonly help?: boolean;
}

function parseOptions(
  args: readonly string[],
  texts: CliTexts,
): { values: Options; positionals: string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        out: { type: "string" },
        sheet: { type: "string" },
        sector: { type: "string" },
        year: { type: "string" },
        html: { type: "boolean" },
        table: { type: "boolean" },
        values: { type: "boolean" },
        force: { type: "boolean" },
        locale: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.message.split(".")[0] ?? "") : String(cause);
    throw new CliError(texts.badOption(`${detail}.`), 2, { cause });
  }
}

/** The options that each command takes, beside those that all take. */
const OPTIONS: Readonly<Record<string, readonly (keyof Options)[]>> = {
  read: ["json"],
  eval: [],
  report: ["out", "sheet", "sector", "year", "values", "force"],
  copy: ["out"],
  letter: ["out", "sector", "year", "html", "table"],
  "letter-in": ["json", "out"],
  "letter-check": ["json"],
};

function refuseOthers(values: Options, command: string, texts: CliTexts): void {
  const known = [...(OPTIONS[command] ?? []), "locale", "help"];
  const given = Object.keys(values).find((name) => !known.includes(name));
  if (given) throw new CliError(texts.badOption(`--${given}`), 2);
}
