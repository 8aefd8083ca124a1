/**
 * - `no-archive`: the bytes are no zip
 * - `cut-off`: it begins as one and its directory is not there
 * - `damaged`: a place in it is not what it should be
 * - `encrypted`: an entry asks for a password
 * - `too-large`: it would unpack to more than is allowed
 * - `ambiguous`: two entries of one name, or entries that share bytes
 */
export type ArchiveFault =
  "no-archive" | "cut-off" | "damaged" | "encrypted" | "too-large" | "ambiguous";

/** An archive that cannot be read, or not without danger. */
export class ArchiveError extends Error {
  override readonly name = "ArchiveError";
  constructor(
    readonly fault: ArchiveFault,
    /** The entry, or where in the file: `xl/workbook.xml`, `byte 1234`. */
    readonly place: string,
  ) {
    super(`Archive ${fault}: ${place}.`);
  }
}
