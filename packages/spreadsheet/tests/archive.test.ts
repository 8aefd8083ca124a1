import fc from "fast-check";
import { unzipSync, zipSync, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";
import { Archive, ArchiveError } from "spreadsheet/archive";
import { crc32 } from "../src/archive/crc32";

const contents = fc.dictionary(
  fc.constantFrom("a.xml", "b/c.xml", "b/D.xml", "é.xml", "[Content_Types].xml"),
  fc.uint8Array({ maxLength: 300 }),
  { noNullPrototype: true },
);
const zip = (files: Zippable) => zipSync(files, { level: 6 });
const bomb = (size: number) => zip({ "a.xml": new Uint8Array(size) });
const faultOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof ArchiveError ? `${error.fault} ${error.place}` : String(error);
  }
  return "none";
};
/** Where the directory's record of an entry begins. */
const recordOf = (bytes: Uint8Array, nth = 0): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = view.getUint32(bytes.length - 22 + 16, true);
  for (let number = 0; number < nth; number++)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  return at;
};
const changed = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
};

describe("an archive", () => {
  it("gives what was put in, by name without case or slash", () => {
    fc.assert(
      fc.property(contents, (files) => {
        const archive = new Archive(zip(files));
        expect(archive.names.sort()).toEqual(Object.keys(files).sort());
        for (const [name, bytes] of Object.entries(files))
          expect(archive.read(`/${name.toUpperCase().replace("É", "é")}`)).toEqual(bytes);
      }),
    );
  });

  it("is the same bytes when nothing changed", () => {
    fc.assert(
      fc.property(contents, (files) => {
        const bytes = zip(files);
        expect(new Archive(bytes).toBytes()).toEqual(bytes);
      }),
    );
  });

  it("leaves what did not change as it lay, and is read by others", () => {
    fc.assert(
      fc.property(contents, contents, (files, others) => {
        const bytes = zip(files);
        const archive = new Archive(bytes);
        for (const [name, content] of Object.entries(others)) archive.write(name, content);
        const written = archive.toBytes();
        expect(unzipSync(written)).toEqual({ ...files, ...others });
        const again = new Archive(written);
        for (const name of again.names)
          expect(again.read(name)).toEqual({ ...files, ...others }[name]);
      }),
    );
  });

  it("does not change the bytes that it was given, a Buffer's neither", () => {
    const bytes = Buffer.from(zip({ "a.xml": new Uint8Array([1]), "b.xml": new Uint8Array([2]) }));
    const before = new Uint8Array(bytes);
    const archive = new Archive(bytes);
    archive.write("a.xml", new Uint8Array(99));
    archive.toBytes();
    expect(new Uint8Array(bytes)).toEqual(before);
  });

  it("has no more of what was taken out, and copies do not follow each other", () => {
    const archive = new Archive(
      zip({ "a.xml": new Uint8Array([1]), "b.xml": new Uint8Array([2]) }),
    );
    const copy = archive.copy();
    copy.remove("A.xml");
    copy.write("c.xml", new Uint8Array([3]));
    expect(archive.names).toEqual(["a.xml", "b.xml"]);
    expect(Object.keys(unzipSync(copy.toBytes()))).toEqual(["b.xml", "c.xml"]);
  });
});

describe("an archive that is not what it seems", () => {
  const bytes = zip({ "a.xml": new Uint8Array(1000).fill(65), "b.xml": new Uint8Array(9) });

  it("no zip, cut off, or damaged: each is said, and where", () => {
    expect(faultOf(() => new Archive(new TextEncoder().encode("sector;doel")))).toContain(
      "no-archive",
    );
    expect(faultOf(() => new Archive(new Uint8Array()))).toContain("no-archive");
    expect(faultOf(() => new Archive(bytes.subarray(0, 60)))).toContain("cut-off");
    const broken = bytes.slice();
    broken[37] = (broken[37] ?? 0) ^ 255;
    expect(faultOf(() => new Archive(broken).read("a.xml"))).toBe("damaged a.xml");
  });

  it("one that unpacks to more than allowed is refused before room is taken for it", () => {
    expect(faultOf(() => new Archive(bomb(1 << 20), { size: 1 << 19 }).read("a.xml"))).toBe(
      "too-large a.xml",
    );
    const two = zip({ "a.xml": new Uint8Array(600), "b.xml": new Uint8Array(600) });
    const archive = new Archive(two, { size: 1000 });
    archive.read("a.xml");
    archive.read("a.xml");
    expect(faultOf(() => archive.read("b.xml"))).toBe("too-large b.xml");
  });

  it("a size that lies is refused, not cut off", () => {
    const large = bomb(1 << 20);
    const record = recordOf(large);
    expect(faultOf(() => new Archive(changed(large, record + 24, 100)).read("a.xml"))).toBe(
      "too-large a.xml",
    );
    expect(faultOf(() => new Archive(changed(large, record + 24, 1 << 21)).read("a.xml"))).toBe(
      "damaged a.xml",
    );
  });

  it("two entries of one name, or that share bytes, are refused", () => {
    const twice = zip({ "a.xml": new Uint8Array(9), "A.xml": new Uint8Array(9) });
    expect(faultOf(() => new Archive(twice))).toContain("ambiguous");
    const shared = changed(bytes, recordOf(bytes, 1) + 42, 0);
    expect(faultOf(() => new Archive(shared))).toContain("ambiguous");
  });

  it("any byte changed gives the contents or a fault, and never hangs", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const broken = bytes.slice();
        broken[at] = byte;
        try {
          const archive = new Archive(broken);
          for (const name of archive.names) archive.read(name);
        } catch (error) {
          expect(error).toBeInstanceOf(ArchiveError);
        }
      }),
    );
  });
});

describe("the checksum", () => {
  it("of four bytes at once is the one of byte after byte", () => {
    const exact = (bytes: Uint8Array): number => {
      let crc = -1;
      for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
      }
      return (crc ^ -1) >>> 0;
    };
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
    fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === exact(bytes)));
  });
});
