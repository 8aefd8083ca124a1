import { cellAddress } from "../../src/workbook/cells/cells";
import { streamOf } from "./compound-file";

const RECORD = { formula: 0x0006, sheet: 0x0085, begin: 0x0809 };
/** Of the substreams of an .xls those that hold a sheet. */
const WORKSHEET = 0x0010;

interface XlsRecord {
  readonly type: number;
  readonly data: Buffer;
}

/**
 * The numbers that the formulas of an .xls gave, by sheet and address, to the last bit. What gave a
 * text may be among them as a zero.
 *
 * {@link https://learn.microsoft.com/openspecs/office_file_formats/ms-xls}
 */
export function calculatedNumbers(file: Buffer): Map<string, Map<string, number>> {
  const names: string[] = [];
  const sheets: Map<string, number>[] = [];
  for (const { type, data } of recordsOf(streamOf(file, "Workbook"))) {
    if (type === RECORD.sheet) names.push(nameIn(data));
    if (type === RECORD.begin && data.readUInt16LE(2) === WORKSHEET) sheets.push(new Map());
    // Two bytes that no number ends in say that it was something else.
    if (type === RECORD.formula && data.readUInt16LE(12) !== 0xffff)
      sheets
        .at(-1)
        ?.set(cellAddress(data.readUInt16LE(0), data.readUInt16LE(2)), data.readDoubleLE(6));
  }
  return new Map(names.map((name, index) => [name, sheets[index] ?? new Map()]));
}

function recordsOf(stream: Buffer): XlsRecord[] {
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    records.push({ type, data: stream.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return records;
}

/** The name of a sheet; a flag says whether each character takes one byte or two. */
function nameIn(data: Buffer): string {
  const length = data.readUInt8(6);
  const isWide = (data.readUInt8(7) & 1) === 1;
  return isWide
    ? data.toString("utf16le", 8, 8 + length * 2)
    : data.toString("latin1", 8, 8 + length);
}
