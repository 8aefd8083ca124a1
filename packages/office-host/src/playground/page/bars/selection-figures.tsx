import { type Area, type Sheet, formatOf, displayText, type Locale } from "../../../model";
import type { PlaygroundTexts } from "../../texts";
import { usePage } from "../session";

interface Figures {
  /** Cells with something in them. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
  /** The number format of the first number. */
  readonly format: string | undefined;
}

function figuresOf(sheet: Sheet, area: Area): Figures {
  const used = sheet.usedArea(true) ?? { bottom: -1, right: -1 };
  let [count, numbers, sum] = [0, 0, 0];
  let format: string | undefined;
  for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.value === null) continue;
      count++;
      if (typeof cell.value !== "number") continue;
      if (numbers++ === 0) format = formatOf(cell);
      sum += cell.value;
    }
  }
  return { count, numbers, sum, format };
}

function inWords(figures: Figures, locale: Locale, texts: PlaygroundTexts): string[] {
  const { count, numbers, sum, format } = figures;
  const counted = `${texts.count}: ${count}`;
  if (numbers === 0) return [counted];
  // Twelve digits: what adding binary fractions leaves behind them is not shown.
  const shown = (value: number) => displayText(Number(value.toPrecision(12)), format, locale);
  return [`${texts.average}: ${shown(sum / numbers)}`, counted, `${texts.sum}: ${shown(sum)}`];
}

/** Average, count and sum of what is selected, when that is more than one cell. */
export function SelectionFigures({ area }: { readonly area: Area }) {
  const { session, locale, texts } = usePage();
  const one = area.top === area.bottom && area.left === area.right;
  const figures = one ? null : figuresOf(session.workbook.active, area);
  const parts = figures && figures.count > 1 ? inWords(figures, locale, texts) : [];
  return (
    <div className="selection-figures" role="status" aria-label={texts.status}>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </div>
  );
}
