import { Workbook } from "office-host/model";
import { CliError, localeAsked, parseRequest, textsFor, type Request } from "./request";
import {
  copyCommand,
  evalCommand,
  isFormula,
  letterCheckCommand,
  letterCommand,
  letterInCommand,
  readCommand,
  reportCommand,
  type Compared,
} from "./commands";
import type { CliTexts } from "../locale/interfaces";
import { openWorkbook, startSession, type Session } from "./session";

/** What a run of the command printed and how it ended. */
export interface Ended {
  /** 1: it could not be done, or a letter differs. 2: asked wrongly, or a letter could not be laid. */
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Its exit code 1 is a verdict, as that of `diff` is: what could not be read is another. */
const JUDGES = "letter-check";

/** Runs the command line with these arguments. Never rejects: what went wrong is one sentence. */
export async function run(args: readonly string[]): Promise<Ended> {
  const texts = textsFor(localeAsked(args));
  const failed = args.includes(JUDGES) ? 2 : 1;
  try {
    const request = parseRequest(args);
    if (request.command === "help") return { exitCode: 0, stdout: texts.usage, stderr: "" };
    return await answer(request);
  } catch (error) {
    if (error instanceof CliError) {
      const usage = error.exitCode === 2 ? `\n${texts.usage}` : "";
      const exitCode = Math.max(error.exitCode, failed) as 1 | 2;
      return { exitCode, stdout: "", stderr: error.message + usage };
    }
    const reason = error instanceof Error ? error.message : String(error);
    return {
      exitCode: failed,
      stdout: "",
      stderr: texts.unexpected(reason.split("\n")[0] ?? reason),
    };
  }
}

type Asked = Exclude<Request, { command: "help" }>;

async function answer(request: Asked): Promise<Ended> {
  const texts = textsFor(request.locale);
  if (request.command === "eval" && !isFormula(request.formula)) {
    throw new CliError(texts.badFormula(request.formula), 1);
  }
  // A letter that is only read needs no workbook but one to be put in.
  const { workbook, said } =
    request.command === "letter-in"
      ? { workbook: new Workbook(texts.blankSheet), said: "" }
      : await openWorkbook(request.file, texts);
  const session = await startSession(workbook, request.locale);
  try {
    const answered = await answerWith(session, request, texts);
    const ended =
      typeof answered === "string" ? { exitCode: 0 as const, stdout: answered } : answered;
    return { ...ended, stderr: said };
  } finally {
    session.close();
  }
}

async function answerWith(
  session: Session,
  request: Asked,
  texts: CliTexts,
): Promise<string | Compared> {
  switch (request.command) {
    case "read":
      return readCommand(session, request.json);
    case "eval":
      return evalCommand(session, request.formula);
    case "report":
      return reportCommand(session, request, texts);
    case "copy":
      return copyCommand(session, request.out, texts);
    case "letter":
      return letterCommand(session, request, texts);
    case "letter-in":
      return letterInCommand(session, request, texts);
    case "letter-check":
      return letterCheckCommand(session, request, texts);
  }
}
