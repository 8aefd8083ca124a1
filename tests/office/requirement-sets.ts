import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export interface ApiUse {
  /** `Worksheet.getUsedRangeOrNullObject` */
  readonly api: string;
  readonly set: string;
  readonly version: string;
  readonly file: string;
}

/**
 * Every Office.js API that the files use, with the requirement set that Microsoft's remarks in
 * `@types/office-js` name for it: `[Api set: ExcelApi 1.4]`.
 */
export function apiUses(files: readonly string[]): ApiUse[] {
  const config = ts.readConfigFile("tsconfig.json", (file) => ts.sys.readFile(file)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not there`);
    return [...usesIn(source, checker)].map((use) => ({ ...use, file }));
  });
}

function* usesIn(node: ts.Node, checker: ts.TypeChecker): Generator<Omit<ApiUse, "file">> {
  if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.declarations?.find((found) =>
      found.getSourceFile().fileName.includes("@types/office-js"),
    );
    const set = declaration && setOf(declaration);
    if (declaration && set) yield { api: nameOf(declaration), ...set };
  }
  for (const child of node.getChildren()) yield* usesIn(child, checker);
}

/** The remark of a declaration, or of what it stands in: an enum's member has none of its own. */
function setOf(declaration: ts.Node): { set: string; version: string } | null {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node)) return null;
    const [comment] = ts.getJSDocCommentsAndTags(node);
    const found = /\[Api set: (\w+) ([\d.]+)/.exec(comment?.getText() ?? "");
    if (found?.[1] && found[2]) return { set: found[1], version: found[2] };
  }
  return null;
}

function nameOf(declaration: ts.Declaration): string {
  const name = (node: ts.Node) =>
    "name" in node && node.name ? (node.name as ts.Node).getText() : "";
  return `${name(declaration.parent)}.${name(declaration)}`;
}

/** Whether `version` is at most `limit`: `1.9` is at most `1.14`. */
export function isWithin(version: string, limit: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split(".").map(Number);
  return major < limitMajor || (major === limitMajor && minor <= limitMinor);
}

/** Every TypeScript file in a folder of `src/`. */
export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(folder, file));
}
