import type { NewFile } from "excelize-wasm";

/** A workbook as excelize holds it. */
export type EngineFile = NewFile;
interface Engine {
  NewFile(): EngineFile;
  OpenReader(bytes: Uint8Array): EngineFile;
}

let engine: Promise<Engine> | null = null;

/** Opens the bytes in excelize, or an empty workbook when there are none. */
export async function openInEngine(bytes: Uint8Array | null): Promise<EngineFile> {
  const { NewFile, OpenReader } = await (engine ??= startEngine());
  const file = bytes ? OpenReader(bytes) : NewFile();
  must(file as unknown as Answer);
  return file;
}

/** The workbook's bytes. */
export function bytesOf(file: EngineFile): Uint8Array {
  return must(file.WriteToBuffer()).buffer as Uint8Array;
}

interface Answer {
  readonly error?: string | null;
}

/** Excelize answers with an error as text; here it is thrown. */
export function must<T extends Answer>(answer: T): T {
  if (answer.error) throw new Error(`excelize: ${answer.error}`);
  return answer;
}

async function startEngine(): Promise<Engine> {
  const { init } = await import("excelize-wasm");
  // Webpack copies the file and fills in its address; Node finds it where npm put it.
  const place = new URL(
    "../../../../../../node_modules/excelize-wasm/excelize.wasm.gz",
    import.meta.url,
  );
  return init(place.protocol === "file:" ? decodeURIComponent(place.pathname) : place.href);
}
