/** Shapes of the points of a line, as in `Excel.ChartMarkerStyle`. */
export const MARKER_STYLES = [
  "Invalid",
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;

export type MarkerStyle = (typeof MARKER_STYLES)[number];
