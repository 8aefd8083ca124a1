import type { Quantity } from "../../domain/quantities";
import type { SectorFigure } from "../../domain/figures";

/**
 * Figures of which a column `Verschil` is that of doel and realisatie, and no change on the year
 * before: such a column gives nothing that the two do not. Otherwise the figures as they are.
 *
 * @example withoutBalances([{target: 713, realised: 387, statedChange: -326, ...}])
 * //=> [{target: 713, realised: 387, statedChange: null, ...}]
 */
export function withoutBalances(figures: readonly SectorFigure[]): readonly SectorFigure[] {
  const told = figures.map(isBalance).filter((it) => it !== null);
  const balances = told.filter((it) => it).length;
  return balances * 2 > told.length ? figures.map(withoutChange) : figures;
}

/** `null` where one of the three is not given. */
function isBalance({ target, realised, statedChange }: SectorFigure): boolean | null {
  if (!target || !realised || !statedChange) return null;
  const off = Math.abs(statedChange.value) - Math.abs(realised.value - target.value);
  return (
    Math.abs(off) <= [target, realised, statedChange].reduce((sum, it) => sum + half(it), 1e-9)
  );
}

const half = ({ decimals }: Quantity): number => 0.5 * 10 ** -decimals;

function withoutChange(figure: SectorFigure): SectorFigure {
  const blanks = { ...figure.blanks };
  delete blanks.statedChange;
  return { ...figure, statedChange: null, blanks };
}
