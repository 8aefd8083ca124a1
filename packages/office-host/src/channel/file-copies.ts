import { ChannelError, FileType, type MethodCall } from "./message";

/** Excel keeps no more than two copies of its file in memory. */
const MOST_COPIES = 2;

type Answer = Readonly<Record<string, unknown>>;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/**
 * The copies of its file that the workbook gives in slices: `getFileAsync`, `getSliceAsync` and
 * `closeAsync`. Office.js numbers the arguments: 0 the file's type, 1 the size of a slice, 2 the
 * copy, 3 the slice; and the answer: 0 the copy, 1 its size, or 0 the bytes, 1 how many.
 */
export class FileCopies {
  readonly #copies = new Map<number, Copy>();
  #last = 0;

  /** @param take gives the workbook as the file that it would be saved as */
  constructor(readonly take: () => Promise<Uint8Array>) {}

  async open(call: MethodCall): Promise<Answer> {
    const { "0": type, "1": sliceSize } = call;
    if (type !== FileType.compressed) return { Error: ChannelError.fileTypeNotSupported };
    if (this.#copies.size >= MOST_COPIES) return { Error: ChannelError.tooManyFiles };
    const bytes = await this.take();
    this.#copies.set(++this.#last, { bytes, sliceSize: Number(sliceSize) });
    return { Error: 0, "0": this.#last, "1": bytes.length };
  }

  slice({ "2": handle, "3": index }: MethodCall): Answer {
    const copy = this.#copies.get(Number(handle));
    if (!copy) return { Error: ChannelError.unsupported };
    const start = Number(index) * copy.sliceSize;
    const bytes = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { Error: 0, "0": bytes, "1": bytes.length };
  }

  close({ "2": handle }: MethodCall): Answer {
    this.#copies.delete(Number(handle));
    return { Error: 0 };
  }
}
