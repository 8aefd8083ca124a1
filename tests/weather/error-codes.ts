import fs from "node:fs";
import type { HostErrorCode } from "office-host/batch/protocol";

const TYPES = fs.readFileSync("node_modules/@types/office-js/index.d.ts", "utf8");

/** Every code that Microsoft's types name for Excel. */
export const EXCEL_CODES: readonly HostErrorCode[] = [
  ...(/ enum ErrorCodes \{([\s\S]*?)\n {4}\}/.exec(TYPES)?.[1]?.matchAll(/= "(\w+)"/g) ?? []),
].map(([, code]) => code as HostErrorCode);

/** The channel's own: cell-edit mode, activity limit, payload too large. */
export const CHANNEL_CODES = [5004, 5102, 5103] as const;
