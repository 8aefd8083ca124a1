import { ArchiveError } from "./archive-error";
import { packEntry, type PackedEntry } from "./pack-entry";
import { readDirectory, type Entry } from "./read-directory";
import { unpackEntry } from "./unpack-entry";

export interface ArchiveLimits {
  /**
   * Bytes that all entries together may unpack to.
   *
   * @default 1 GiB
   */
  readonly size?: number;
  /** @default 20.000 */
  readonly entries?: number;
}

/** Up to this size an entry is kept when it was unpacked, as what many look into is small. */
const KEPT = 1 << 20;

/**
 * A zip whose entries are read by name and changed in memory. What does not change is copied as it
 * lies when it is written again: header, compressed data and all. Names are compared without case,
 * as packages have it, and have no slash in front.
 */
export class Archive {
  /** By name in lower case. */
  readonly #entries = new Map<string, Entry>();
  readonly #kept = new Map<string, Uint8Array>();
  /** `null` for what was taken out. */
  readonly #changed = new Map<string, { name: string; bytes: Uint8Array | null }>();
  readonly #counted = new Set<string>();
  readonly #bytes: Uint8Array;
  #left: number;

  /** @param bytes of a zip; left out, it is empty */
  constructor(bytes?: Uint8Array, { size = 1 << 30, entries = 20_000 }: ArchiveLimits = {}) {
    this.#left = size;
    // Node's Buffer is one whose `slice` shares its bytes.
    this.#bytes = bytes ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length) : NONE;
    for (const entry of bytes ? readDirectory(this.#bytes, entries) : []) {
      const key = keyOf(entry.name);
      if (this.#entries.has(key)) throw new ArchiveError("ambiguous", entry.name);
      this.#entries.set(key, entry);
    }
  }

  /** A second one with the same contents; what changes in one does not in the other. */
  copy(): Archive {
    const copy = new Archive();
    for (const [key, entry] of this.#entries) copy.#entries.set(key, entry);
    for (const [key, bytes] of this.#kept) copy.#kept.set(key, bytes);
    for (const [key, change] of this.#changed) copy.#changed.set(key, change);
    copy.#left = this.#left;
    for (const key of this.#counted) copy.#counted.add(key);
    return copy;
  }

  /** Whether anything was written or taken out. */
  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  /** Folders, which some writers list, are none. */
  get names(): string[] {
    const old = [...this.#entries]
      .filter(([key, { name }]) => this.#changed.get(key)?.bytes !== null && !name.endsWith("/"))
      .map(([, { name }]) => cleaned(name));
    const added = [...this.#changed].filter(
      ([key, { bytes }]) => bytes !== null && !this.#entries.has(key),
    );
    return [...old, ...added.map(([, { name }]) => name)];
  }

  has(name: string): boolean {
    const key = keyOf(name);
    const change = this.#changed.get(key);
    return change ? change.bytes !== null : this.#entries.has(key);
  }

  /** `undefined` when there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const key = keyOf(name);
    const change = this.#changed.get(key);
    if (change) return change.bytes ?? undefined;
    const entry = this.#entries.get(key);
    return entry && (this.#kept.get(key) ?? this.#unpack(key, entry));
  }

  #unpack(key: string, entry: Entry): Uint8Array {
    if (!this.#counted.has(key)) {
      if (entry.size > this.#left) throw new ArchiveError("too-large", entry.name);
      this.#left -= entry.size;
      this.#counted.add(key);
    }
    const bytes = unpackEntry(entry);
    if (bytes.length <= KEPT) this.#kept.set(key, bytes);
    return bytes;
  }

  write(name: string, bytes: Uint8Array): void {
    const key = keyOf(name);
    this.#changed.set(key, { name: this.#entries.get(key)?.name ?? name, bytes });
  }

  remove(name: string): void {
    const key = keyOf(name);
    if (this.#entries.has(key)) this.#changed.set(key, { name, bytes: null });
    else this.#changed.delete(key);
  }

  /** The same bytes when nothing changed. */
  toBytes(): Uint8Array {
    return this.isChanged ? written(this.#packed()) : this.#bytes;
  }

  /** Old entries in their order, then new ones. */
  #packed(): PackedEntry[] {
    const packed: PackedEntry[] = [];
    for (const [key, entry] of this.#entries) {
      const change = this.#changed.get(key);
      if (!change) packed.push({ lies: entry.lies, record: plainRecord(entry) });
      else if (change.bytes) packed.push(packEntry(entry.name, change.bytes));
    }
    for (const [key, { name, bytes }] of this.#changed)
      if (bytes && !this.#entries.has(key)) packed.push(packEntry(name, bytes));
    return packed;
  }
}

const NONE = new Uint8Array();
const cleaned = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "");
const keyOf = (name: string): string => cleaned(name).toLowerCase();

const FULL = 0xffff_ffff;
const HEAD = 46;

/** The record without zip64 fields, which say where the entry stood before. */
function plainRecord({ record, size, data }: Entry): Uint8Array {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (![20, 24, 42].some((at) => view.getUint32(at, true) === FULL)) return record;
  const nameEnd = HEAD + view.getUint16(28, true);
  const plain = record.slice(0, nameEnd);
  const written = new DataView(plain.buffer);
  written.setUint32(20, data.length, true);
  written.setUint32(24, size, true);
  for (const at of [30, 32]) written.setUint16(at, 0, true);
  return plain;
}

function written(entries: readonly PackedEntry[]): Uint8Array {
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { lies, record } of entries) {
    const placed = record.slice();
    new DataView(placed.buffer).setUint32(42, at, true);
    directory.push(placed);
    at += lies.length;
  }
  const size = directory.reduce((sum, each) => sum + each.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  for (const field of [8, 10]) end.setUint16(field, directory.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, at, true);
  const bytes = new Uint8Array(at + size + 22);
  let to = 0;
  for (const each of [
    ...entries.map(({ lies }) => lies),
    ...directory,
    new Uint8Array(end.buffer),
  ]) {
    bytes.set(each, to);
    to += each.length;
  }
  return bytes;
}
