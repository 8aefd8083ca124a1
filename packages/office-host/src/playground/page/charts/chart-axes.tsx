import { type Chart, displayText, type Locale } from "../../../model";
import { textWidth } from "../grid/layout";
import type { ChartData } from "./chart-data";
import { fontPixels, labelFont, LABEL_SIZE, liesDown, type Frame } from "./chart-frame";
import type { ValueScale } from "./value-scale";

const MUTED = "#595959";
const RULE = "#d9d9d9";

interface AxesProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly scale: ValueScale;
  readonly frame: Frame;
  readonly locale: Locale;
}

/** A text cut to a width, with a sign that it goes on. */
function fitted(text: string, room: number, font: string): string {
  if (textWidth(text, font) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, font) > room) short = short.slice(0, -1);
  return `${short}…`;
}

/** The lines across and the figures along the value axis. */
export function ValueAxis({ chart, scale, frame, locale }: AxesProps) {
  const { valueAxis: axis } = chart;
  const down = liesDown(chart);
  return (
    <g fontSize={fontPixels(axis.font, LABEL_SIZE)} fill={axis.font?.color ?? MUTED}>
      {scale.ticks.map((tick) => {
        const part = axis.reversed ? 1 - scale.place(tick) : scale.place(tick);
        const x = frame.left + part * frame.width;
        const y = frame.top + (1 - part) * frame.height;
        const line = down
          ? { x1: x, x2: x, y1: frame.top, y2: frame.top + frame.height }
          : { x1: frame.left, x2: frame.left + frame.width, y1: y, y2: y };
        return (
          <g key={tick}>
            {axis.gridlines && <line {...line} stroke={axis.gridlinesColor ?? RULE} />}
            {axis.visible && (
              <text
                x={down ? x : frame.left - 8}
                y={down ? frame.top + frame.height + 16 : y + 4}
                textAnchor={down ? "middle" : "end"}
              >
                {displayText(tick, axis.numberFormat, locale)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** The names along the category axis. */
export function CategoryAxis({ chart, data, frame }: AxesProps) {
  const { categoryAxis: axis } = chart;
  const down = liesDown(chart);
  const count = Math.max(1, data.categories.length);
  const fromFar = down ? !axis.reversed : axis.reversed;
  const size = fontPixels(axis.font, LABEL_SIZE);
  const room = down ? frame.left - 14 : frame.width / count - 4;
  const line = down
    ? { x1: frame.left, x2: frame.left, y1: frame.top, y2: frame.top + frame.height }
    : {
        x1: frame.left,
        x2: frame.left + frame.width,
        y1: frame.top + frame.height,
        y2: frame.top + frame.height,
      };
  return (
    <g fontSize={size} fill={axis.font?.color ?? MUTED}>
      <line {...line} stroke={RULE} />
      {axis.visible &&
        data.categories.map((name, at) => {
          const part = ((fromFar ? count - 1 - at : at) + 0.5) / count;
          return (
            <text
              key={at}
              x={down ? frame.left - 8 : frame.left + part * frame.width}
              y={down ? frame.top + part * frame.height + size / 3 : frame.top + frame.height + 16}
              textAnchor={down ? "end" : "middle"}
            >
              {fitted(name, room, labelFont(size))}
            </text>
          );
        })}
    </g>
  );
}
