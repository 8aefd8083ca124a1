/** The workbook asks for a password to open it, or is in the binary format of before Excel 2007. */
export class EncryptedWorkbookError extends Error {
  override readonly name = "EncryptedWorkbookError";
  constructor(readonly file: string) {
    super(
      `"${file}" is protected with a password. Take the password off in Excel and open it again.`,
    );
  }
}
