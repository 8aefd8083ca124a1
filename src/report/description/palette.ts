/**
 * The colours of the sheets: quiet, neutral, each a different grey in print. Texts have a contrast
 * of 4.5:1 or more on white and on the grounds.
 */
export const PALETTE = {
  ink: "#1B3A57",
  text: "#22303D",
  muted: "#5B6B7A",
  warning: "#9A3412",
  bar: "#9FC3E3",
  strong: "#2B6CA3",
  reached: "#3F8F67",
  reachedLight: "#86BFA2",
  line: "#8A6A24",
  reachedPale: "#CBE3D7",
  ground: "#D7E1EA",
  groundLight: "#EAF1F8",
  groundLightest: "#F4F8FB",
  rule: "#D7E1EA",
} as const;
