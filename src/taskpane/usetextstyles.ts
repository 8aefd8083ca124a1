import { makeStyles, tokens } from "@fluentui/react-components";

/** Dresses running text: the paragraph, its way on in grey, a foldable part. */
export const useTextStyles = makeStyles({
  paragraph: { margin: 0 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  summary: {
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusSmall,
    // A target of at least 24 px (WCAG 2.5.8).
    lineHeight: "24px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
