import { relationshipsOf, removePart, type Parts } from "../format";

/** Every part that the package leads to, from relationship to relationship. */
export function reachableParts(parts: Parts): Set<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, external } of relationshipsOf(parts, path)) {
      if (external || reached.has(target) || !parts.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Takes out what only sheets, charts and tables that are gone led to. What nothing ever led to stays. */
export function removeUnreachable(parts: Parts, before: Parts): void {
  const wasReached = reachableParts(before);
  const reached = reachableParts(parts);
  for (const path of [...parts.keys()]) {
    const isFixed = path === "[Content_Types].xml" || path.endsWith(".rels");
    if (isFixed || reached.has(path)) continue;
    if (wasReached.has(path) || !before.has(path)) removePart(parts, path);
  }
}
