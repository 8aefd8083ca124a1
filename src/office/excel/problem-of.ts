import type { Problem } from "../../domain/findings";
import { CancelledError } from "./cancelled-error";
import { ChangedMeanwhileError } from "./changed-meanwhile-error";
import { HalfMadeError } from "./half-made-error";

/** Excel's error codes that a user can do something about, as what it is called in `domain/`. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  // Protection is found before anything is asked: this is some other right that is lacking.
  AccessDenied: { code: "access-denied" },
  ItemAlreadyExists: { code: "name-taken" },
  InvalidOperationInCellEditMode: { code: "cell-edit-mode" },
  RequestPayloadSizeLimitExceeded: { code: "too-large" },
  ResponsePayloadSizeLimitExceeded: { code: "too-large" },
  ResourceLimitReached: { code: "too-large" },
  ApiNotFound: { code: "excel-too-old", needs: "ExcelApi 1.14" },
  ApiNotAvailable: { code: "excel-too-old", needs: "ExcelApi 1.14" },
};

/**
 * What went wrong, as data that `locale/` can speak of.
 *
 * @example problemOf(error) //=> {code: "cell-edit-mode"}, while a cell is being edited
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof HalfMadeError)
    return { code: "half-made", sheets: error.sheets, cause: causeOf(error.cause) };
  if (error instanceof CancelledError) return { code: "cancelled" };
  if (error instanceof ChangedMeanwhileError) return { code: "changed-meanwhile" };
  if (!(error instanceof OfficeExtension.Error))
    return { code: "excel-failed", cause: causeOf(error) };
  const known = PROBLEMS[error.code];
  if (known) return known;
  return { code: "excel-failed", cause: causeOf(error) };
}

/** As {@link problemOf}, of what failed while it was written: then too much is no matter of reading. */
export function problemOfWriting(error: unknown): Problem {
  if (isRefusedName(error)) return { code: "renaming-refused" };
  const problem = problemOf(error);
  return problem.code === "too-large" ? { code: "no-room" } : problem;
}

/** A name that is taken says so itself. */
function isRefusedName(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    error.debugInfo.errorLocation === "Worksheet.name" &&
    error.code !== "ItemAlreadyExists"
  );
}

function causeOf(error: unknown): string {
  if (!(error instanceof OfficeExtension.Error))
    return error instanceof Error ? error.message : String(error);
  const { errorLocation } = error.debugInfo;
  const place = errorLocation ? ` (${errorLocation})` : "";
  return `${error.code}: ${error.message}${place}`;
}
