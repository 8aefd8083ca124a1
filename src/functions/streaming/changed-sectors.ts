import type { SourceState } from "../../actions/source";
import { reportedYear, type SectorFigure } from "../../domain/figures";
import type { Source } from "../../workbook";

/**
 * The sectors of which a figure became another; `"all"` where every answer can be another: the
 * source itself, its years, the one that is meant where none is asked for, or which sectors it names.
 *
 * @example changedSectors(before, after) //=> Set {"politie"}
 */
export function changedSectors(
  before: SourceState,
  after: SourceState,
): ReadonlySet<string> | "all" {
  if (before.kind !== "ready" || after.kind !== "ready" || !before.decided || !after.decided)
    return "all";
  const [old, now] = [digestOf(before.source), digestOf(after.source)];
  if (before.source.key !== after.source.key || namesOf(before.source) !== namesOf(after.source))
    return "all";
  const changed = new Set<string>();
  for (const [sector, figures] of now) if (old.get(sector) !== figures) changed.add(sector);
  return changed;
}

/** What answers about any sector depend on. */
const namesOf = ({ years, figures }: Source): string =>
  JSON.stringify([
    years,
    reportedYear(figures),
    [...new Set(figures.map(({ sector, label }) => `${sector} ${label}`))],
  ]);

const digests = new WeakMap<Source, ReadonlyMap<string, string>>();

/** The figures of each sector as a text, which is another when one of them is. */
function digestOf(source: Source): ReadonlyMap<string, string> {
  const known = digests.get(source);
  if (known) return known;
  const bySector = new Map<string, SectorFigure[]>();
  for (const figure of source.figures) {
    const own = bySector.get(figure.sector);
    if (own) own.push(figure);
    else bySector.set(figure.sector, [figure]);
  }
  const digest = new Map([...bySector].map(([sector, own]) => [sector, JSON.stringify(own)]));
  digests.set(source, digest);
  return digest;
}
