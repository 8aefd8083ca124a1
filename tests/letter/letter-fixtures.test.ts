import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLetter, openLetter, readLetter } from "../../src/letter";
import { LETTERS } from "../fixtures/letters/letters";

const FOLDER = join(import.meta.dirname, "../fixtures/letters");

async function figuresIn(file: string): Promise<Record<string, number>> {
  const opened = await openLetter(await readFile(join(FOLDER, file)), file);
  if (opened.kind === "failed") throw new Error(opened.problem.code);
  const { figures } = checkLetter(readLetter(opened.text));
  return Object.fromEntries(
    figures.flatMap((figure) =>
      (
        [
          "target",
          "realised",
          "statedRate",
          "procurement",
          "statedRateInclProcurement",
          "hiredIn",
          "statedChange",
        ] as const
      ).flatMap((field) => {
        const value = figure[field]?.value;
        return value === undefined ? [] : [[`${figure.sector} ${figure.year} ${field}`, value]];
      }),
    ),
  );
}

describe.each(LETTERS)("the letter '$name'", ({ name, figures }) => {
  it.each(["txt", "docx", "pdf"])("gives its figures as .%s", async (kind) => {
    expect(await figuresIn(`${name}.${kind}`)).toEqual(figures);
  });
});
