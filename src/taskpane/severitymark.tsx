import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../domain/finding";
import { usePaneContext } from "./panecontext";
import { useHiddenStyles } from "./usehiddenstyles";

const useStyles = makeStyles({
  mark: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    marginTop: "2px",
    borderRadius: tokens.borderRadiusCircular,
    // Seen where the system forces its own colours, which drop the background.
    border: "1px solid transparent",
    boxSizing: "border-box",
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightBold,
    lineHeight: "14px",
    textAlign: "center",
  },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground2 },
  note: { backgroundColor: tokens.colorNeutralForeground3 },
});
const glyphs: Record<Severity, string> = { error: "!", warning: "?", note: "i" };

/** How bad a finding is: a sign and a colour for the eye, a word for the ear. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { texts } = usePaneContext().services;
  const styles = useStyles();
  return (
    <>
      <span aria-hidden="true" className={mergeClasses(styles.mark, styles[severity])}>
        {glyphs[severity]}
      </span>
      <span className={useHiddenStyles()}>{texts.findings.severity[severity]}</span>
    </>
  );
}
