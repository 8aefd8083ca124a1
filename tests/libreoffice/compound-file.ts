/** Ends a chain of sectors. */
const END = 0xfffffffe;
const HEADER = 512;
const ENTRY = 128;
/** Smaller streams stand in sectors of 64 bytes, and are not read here. */
const SMALLEST = 4096;

/**
 * The bytes of a stream in a compound file, the container of .xls.
 *
 * {@link https://learn.microsoft.com/openspecs/windows_protocols/ms-cfb}
 */
export function streamOf(file: Buffer, name: string): Buffer {
  const size = 1 << file.readUInt16LE(30);
  const sector = (at: number): Buffer => file.subarray((at + 1) * size, (at + 2) * size);
  const next = allocation(file, sector);
  const chain = (from: number): Buffer => {
    const parts: Buffer[] = [];
    for (let at = from; at < END; at = next(at)) parts.push(sector(at));
    return Buffer.concat(parts);
  };
  const directory = chain(file.readUInt32LE(48));
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.max(0, directory.readUInt16LE(at + 64) - 2);
    if (directory.toString("utf16le", at, at + length) !== name) continue;
    const bytes = directory.readUInt32LE(at + 120);
    if (bytes < SMALLEST) throw new Error(`The stream ${name} is too small to stand by itself.`);
    return chain(directory.readUInt32LE(at + 116)).subarray(0, bytes);
  }
  throw new Error(`The file has no stream ${name}.`);
}

/** Which sector follows another, by the file's allocation table. */
function allocation(file: Buffer, sector: (at: number) => Buffer): (at: number) => number {
  const listed: number[] = [];
  for (let at = 76; at < HEADER; at += 4) listed.push(file.readUInt32LE(at));
  for (let more = file.readUInt32LE(68); more < END;) {
    const list = sector(more);
    for (let at = 0; at < list.length - 4; at += 4) listed.push(list.readUInt32LE(at));
    more = list.readUInt32LE(list.length - 4);
  }
  const table = Buffer.concat(listed.filter((at) => at < END).map(sector));
  return (at) => table.readUInt32LE(at * 4);
}
