/** The rooms whose tests need no build, so that thousands of mutants can be tried. */
export const ROOMS = ["domain", "workbook", "report", "standalone", "letter"];

/** The room and the folder of `src` that are asked for: a room, or a part of one. */
export function askedFor() {
  const folder = process.env.MUTATE ?? "";
  return { folder, room: folder.split("/")[0] };
}
