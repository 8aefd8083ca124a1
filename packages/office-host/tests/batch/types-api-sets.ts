import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** The version of ExcelApi of each class and member, read from the remarks in `@types/office-js`. */
export function apiSetsOfTypes(): Map<string, string> {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) {
      if (node.body && ts.isModuleBlock(node.body) && node.name.text === "Excel")
        node.body.statements.forEach(readClass);
      return;
    }
    ts.forEachChild(node, visit);
  };
  const readClass = (node: ts.Statement): void => {
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const own = versionOf(node) ?? "1.1";
    sets.set(node.name.text, own);
    for (const member of node.members) {
      const name = member.name?.getText();
      if (!name) continue;
      const key = `${node.name.text}.${name}`;
      // Of overloads and of getter and setter the first that says it counts.
      if (!sets.has(key)) sets.set(key, versionOf(member) ?? own);
    }
  };
  visit(source);
  return sets;
}

function versionOf(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((each) => each.getText())
    .join("\n");
  return /\[Api set: ExcelApi (?:BETA|([\d.]+))/.exec(comment)?.[1];
}
