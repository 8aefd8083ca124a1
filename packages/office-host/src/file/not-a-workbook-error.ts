/** The bytes are no .xlsx workbook: another kind of file, or one that is damaged. */
export class NotAWorkbookError extends Error {
  override readonly name = "NotAWorkbookError";
  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`"${file}" is not an .xlsx workbook. Save it in Excel as .xlsx and open that.`, options);
  }
}
