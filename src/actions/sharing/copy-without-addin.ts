import type { Problem } from "../../domain/findings";
import { problemOf } from "../../office/excel";
import { noted } from "../addin";
import type { CopyOutcome } from "../source";

/**
 * Opens a copy of the workbook in which every cell with a function of ours holds its value, for
 * whoever has no add-in and would see `#NAME?` there, or gives it to be saved. This workbook stays as it
 * is. Never rejects.
 *
 * @param signal to cancel it, which holds until the copy is opened
 */
export function copyWithoutAddin(signal?: AbortSignal): Promise<CopyOutcome> {
  return noted(
    "copy",
    () => copy(signal),
    ({ kind }) => kind,
  );
}

async function copy(signal: AbortSignal | undefined): Promise<CopyOutcome> {
  try {
    // Only now: few ask for it, and it brings what reads and writes files.
    const { openStandaloneCopy } = await import(
      /* webpackChunkName: "standalone" */ "./open-standalone-copy"
    );
    return await openStandaloneCopy(signal);
  } catch (error) {
    return { kind: "failed", problem: ofCopy(problemOf(error)) };
  }
}

function ofCopy(problem: Problem): Problem {
  return problem.code === "too-large" ? { code: "copy-too-large" } : problem;
}
