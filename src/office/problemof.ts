import type { Problem } from "../domain/problem";

/** Excel's error codes that a user can do something about, as what it is called in `domain/`. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  AccessDenied: { code: "workbook-protected" },
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
  if (!(error instanceof OfficeExtension.Error))
    return { code: "excel-failed", cause: error instanceof Error ? error.message : String(error) };
  const known = PROBLEMS[error.code];
  if (known) return known;
  const { errorLocation } = error.debugInfo;
  const place = errorLocation ? ` (${errorLocation})` : "";
  return { code: "excel-failed", cause: `${error.code}: ${error.message}${place}` };
}
