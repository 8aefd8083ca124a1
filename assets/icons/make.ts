/**
 * Draws the add-in's icons: bars against the line of what was agreed, the last one past it, and
 * for each button a sheet: realisatie inside doel, a tick, sheets behind each other, one sector, a
 * question mark and the rows of a table.
 * Run with `npx tsx assets/icons/make.ts`; the PNG files it writes are committed.
 */
import fs from "node:fs";
import { deflateSync } from "node:zlib";

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly radius: number;
  /** Red, green and blue, 0 to 255. */
  readonly colour: readonly [number, number, number];
}

const INK = [27, 58, 87] as const;
const BAR = [159, 195, 227] as const;
const REACHED = [110, 199, 152] as const;
const WHITE = [255, 255, 255] as const;

const GROUND = [215, 225, 234] as const;
const STRONG = [43, 108, 163] as const;

/** In 32 units a side, painted in this order. */
const ICON: readonly Rectangle[] = [
  { left: 1, top: 1, right: 31, bottom: 31, radius: 6, colour: INK },
  { left: 6, top: 17, right: 11, bottom: 27, radius: 1, colour: BAR },
  { left: 13.5, top: 13, right: 18.5, bottom: 27, radius: 1, colour: BAR },
  { left: 21, top: 5, right: 26, bottom: 27, radius: 1, colour: REACHED },
  { left: 4, top: 9, right: 28, bottom: 11, radius: 0, colour: WHITE },
];
const SHEET: readonly Rectangle[] = [
  { left: 3, top: 2, right: 29, bottom: 30, radius: 3, colour: INK },
  { left: 5, top: 4, right: 27, bottom: 28, radius: 1, colour: WHITE },
];
const OVERZICHT: readonly Rectangle[] = [
  ...SHEET,
  { left: 7, top: 6, right: 19, bottom: 9, radius: 0, colour: INK },
  { left: 7, top: 12, right: 25, bottom: 16, radius: 0, colour: GROUND },
  { left: 7, top: 12, right: 16, bottom: 16, radius: 0, colour: STRONG },
  { left: 7, top: 18, right: 22, bottom: 22, radius: 0, colour: GROUND },
  { left: 7, top: 18, right: 25, bottom: 22, radius: 0, colour: REACHED },
  { left: 7, top: 24, right: 25, bottom: 26, radius: 0, colour: INK },
];
const CONTROLE: readonly Rectangle[] = [
  ...SHEET,
  ...[0, 1, 2, 3].map((step) => tick(9 + step, 15 + step)),
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((step) => tick(13 + step, 18 - step)),
];
const ALLE: readonly Rectangle[] = [
  { left: 9, top: 1, right: 31, bottom: 23, radius: 3, colour: BAR },
  { left: 5, top: 5, right: 27, bottom: 27, radius: 3, colour: STRONG },
  { left: 1, top: 9, right: 23, bottom: 31, radius: 3, colour: INK },
  { left: 3, top: 11, right: 21, bottom: 29, radius: 1, colour: WHITE },
  { left: 6, top: 14, right: 18, bottom: 17, radius: 0, colour: STRONG },
  { left: 6, top: 20, right: 15, bottom: 23, radius: 0, colour: STRONG },
];

const SECTORBLAD: readonly Rectangle[] = [
  ...SHEET,
  { left: 7, top: 7, right: 20, bottom: 10, radius: 0, colour: INK },
  { left: 7, top: 13, right: 25, bottom: 18, radius: 0, colour: GROUND },
  { left: 7, top: 13, right: 17, bottom: 18, radius: 0, colour: STRONG },
  { left: 7, top: 21, right: 22, bottom: 22.5, radius: 0, colour: BAR },
  { left: 7, top: 24, right: 18, bottom: 25.5, radius: 0, colour: BAR },
];
/** A question mark. */
const WAAROM: readonly Rectangle[] = [
  { left: 1, top: 1, right: 31, bottom: 31, radius: 15, colour: STRONG },
  { left: 10, top: 7, right: 22, bottom: 10, radius: 1, colour: WHITE },
  { left: 19, top: 7, right: 22, bottom: 15, radius: 1, colour: WHITE },
  { left: 14.5, top: 13, right: 22, bottom: 16, radius: 1, colour: WHITE },
  { left: 14.5, top: 13, right: 17.5, bottom: 20, radius: 1, colour: WHITE },
  { left: 14.5, top: 22, right: 17.5, bottom: 25, radius: 1, colour: WHITE },
];
/** Rows of a table under its headers. */
const VOORBEELD: readonly Rectangle[] = [
  ...SHEET,
  { left: 7, top: 6, right: 25, bottom: 10, radius: 0, colour: STRONG },
  ...[12, 17, 22].flatMap((top): Rectangle[] => [
    { left: 7, top, right: 16, bottom: top + 3, radius: 0, colour: GROUND },
    { left: 18, top, right: 25, bottom: top + 3, radius: 0, colour: BAR },
  ]),
];

/** A dot of the line that a tick is drawn with. */
function tick(left: number, top: number): Rectangle {
  return { left, top, right: left + 3, bottom: top + 4, radius: 1, colour: [63, 143, 103] };
}
const SIDE = 32;
/** Points a pixel is sampled at, in each direction. */
const SAMPLES = 8;

function contains(shape: Rectangle, x: number, y: number): boolean {
  const dx = Math.max(shape.left + shape.radius - x, x - (shape.right - shape.radius), 0);
  const dy = Math.max(shape.top + shape.radius - y, y - (shape.bottom - shape.radius), 0);
  return dx ** 2 + dy ** 2 <= shape.radius ** 2;
}

type Picture = readonly Rectangle[];

function colourAt(picture: Picture, x: number, y: number): Rectangle["colour"] | null {
  return picture.findLast((shape) => contains(shape, x, y))?.colour ?? null;
}

/** Red, green, blue and opacity of one pixel, averaged over its samples. */
function pixel(picture: Picture, column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES ** 2; sample++) {
    const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size) * SIDE;
    const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size) * SIDE;
    const colour = colourAt(picture, x, y);
    if (!colour) continue;
    covered++;
    colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
  }
  const colour = sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered)));
  return [...colour, Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The checksum that PNG wants of each chunk (RFC 2083, annex D). */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function png(picture: Picture, size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0, // no filter
    ...Array.from({ length: size }, (__, column) => pixel(picture, column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, with opacity
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function write(name: string, picture: Picture, sizes: readonly number[]): void {
  for (const size of sizes) {
    fs.writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png(picture, size));
  }
}

write("icon", ICON, [16, 32, 64, 80, 128]);
write("overzicht", OVERZICHT, [16, 32, 80]);
write("controle", CONTROLE, [16, 32, 80]);
write("alle", ALLE, [16, 32, 80]);
write("sectorblad", SECTORBLAD, [16, 32, 80]);
write("waarom", WAAROM, [16, 32, 80]);
write("voorbeeld", VOORBEELD, [16, 32, 80]);
