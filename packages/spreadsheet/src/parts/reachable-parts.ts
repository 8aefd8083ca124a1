import type { Package } from "./package";

/** Every part that the package leads to, from relationship to relationship. */
export function reachableParts(pack: Package): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
    for (const { target, isExternal } of pack.relationships(path)) {
      if (isExternal || reached.has(target) || !pack.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  return reached;
}

/** Takes out what only parts that are gone led to. What nothing ever led to stays. */
export function removeUnreachable(pack: Package, before: Package): void {
  const [wasReached, reached] = [reachableParts(before), reachableParts(pack)];
  for (const path of pack.paths) {
    const isFixed = path === "[Content_Types].xml" || path.endsWith(".rels");
    if (isFixed || reached.has(path)) continue;
    if (wasReached.has(path) || !before.has(path)) pack.remove(path);
  }
}
