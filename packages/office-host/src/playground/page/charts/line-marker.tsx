import type { ReactNode } from "react";

export interface LineMarkerProps {
  readonly x: number;
  readonly y: number;
  /** As in `Excel.ChartMarkerStyle`; a circle for a shape that is not drawn here. */
  readonly shape: string | undefined;
  readonly color: string;
}

const SIZE = 4;

/** A point of a line, in the shape by which the line is known without its colour. */
export function LineMarker({ x, y, shape, color }: LineMarkerProps): ReactNode {
  if (shape === "None") return null;
  const [left, right, top, bottom] = [x - SIZE, x + SIZE, y - SIZE, y + SIZE];
  if (shape === "Square")
    return <rect x={left} y={top} width={2 * SIZE} height={2 * SIZE} fill={color} />;
  const corners = {
    Diamond: `${x},${top} ${right},${y} ${x},${bottom} ${left},${y}`,
    Triangle: `${x},${top} ${right},${bottom} ${left},${bottom}`,
  }[shape ?? ""];
  if (corners) return <polygon points={corners} fill={color} />;
  const strokes = {
    X: `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`,
    Plus: `M${x} ${top}V${bottom}M${left} ${y}H${right}`,
    Star: `M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}M${x} ${top}V${bottom}`,
    Dash: `M${left} ${y}H${right}`,
  }[shape ?? ""];
  if (strokes) return <path d={strokes} stroke={color} strokeWidth={2} />;
  return <circle cx={x} cy={y} r={3} fill={color} />;
}
