import { readdirSync, readFileSync } from "node:fs";
import { openFile } from "office-host/file";
import { readCommand } from "../../../src/cli/commands/read-command";
import { CliError } from "../../../src/cli/request/cli-error";
import { startSession } from "../../../src/cli/session/session";
import type { FigureEntry, ReadResult } from "../../../src/actions/source/read-report";
import { SAYS_NOTHING } from "../../invariance/judge-variant";
import { sharedFile } from "../../fixtures/shared-file";

/** A workbook from practice, with what a careful person reads in it. */
export interface CaseFromPractice {
  readonly name: string;
  readonly file: string;
  readonly expected: Expected;
}

interface Expected {
  readonly figures?: Readonly<Record<string, Partial<Record<keyof FigureEntry, number>>>>;
  /** What may be said in place of them, in words. */
  readonly or?: string;
  /** What may never be given, in words. */
  readonly not?: string;
}

/** The cases that stand outside the project; empty where they are not there. */
export function casesFromPractice(): CaseFromPractice[] {
  const folder = sharedFile("cases/reading");
  if (folder === null) return [];
  const END = ".expected.json";
  return readdirSync(folder)
    .filter((file) => file.endsWith(END))
    .sort()
    .map((file) => {
      const name = file.slice(0, -END.length);
      const expected = JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Expected;
      return { name, file: `${folder}/${name}.xlsx`, expected };
    });
}

/** What `read FILE --json` prints, or the sentence with which it refuses. */
export async function readCase(file: string): Promise<ReadResult | string> {
  const workbook = await openFile(new Uint8Array(readFileSync(file)), file);
  const session = await startSession(workbook, "nl");
  try {
    return JSON.parse(await readCommand(session, true)) as ReadResult;
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  } finally {
    session.close();
  }
}

export interface CaseVerdict {
  /** `read`: nothing was expected and nothing is said. */
  readonly outcome: "right" | "said" | "read" | "wrong";
  readonly details: readonly string[];
}

/** Every expected figure is given, or, where that may be, something is said in its place. */
export function judgeCase(expected: Expected, read: ReadResult | string): CaseVerdict {
  if (typeof read === "string")
    return { outcome: expected.or === undefined ? "wrong" : "said", details: [read] };
  const details = Object.entries(expected.figures ?? {}).flatMap(([key, fields]) =>
    Object.entries(fields).flatMap(([field, value]) => {
      const given = read.figures
        .filter(({ sector, year }) => `${sector} ${year}` === key)
        .map((figure) => figure[field as keyof FigureEntry]);
      return given.includes(value) ? [] : [`${key} ${field}: ${given.join(" and ")} for ${value}`];
    }),
  );
  const telling = read.findings.filter(({ code }) => !SAYS_NOTHING.has(code));
  const said = [
    ...telling.map(({ code, cell }) => `${code} at ${cell}`),
    ...(read.sources.length > 1 ? [`a choice of ${read.sources.length}`] : []),
  ];
  if (details.length === 0 && expected.figures) return { outcome: "right", details: said };
  const isSaid = expected.or !== undefined && said.length > 0;
  if (!expected.figures) return { outcome: said.length > 0 ? "said" : "read", details: said };
  return { outcome: isSaid ? "said" : "wrong", details: [...details, ...said] };
}
