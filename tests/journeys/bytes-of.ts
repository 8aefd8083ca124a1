import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";

/** What was downloaded: the browser is shared by all files, so it has no path of this process. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
