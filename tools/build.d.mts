export type BuildName = "addin" | "headless" | "playground" | "gallery" | "baseline";

/** Builds what is not newer than its sources; gives the file that each build is entered by. */
export function ensureBuilt<Name extends BuildName>(
  names: readonly Name[],
  options?: { force?: boolean },
): Promise<Record<Name, string>>;
