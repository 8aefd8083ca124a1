import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Problem } from "../domain/problem";
import { usePaneContext } from "./panecontext";
import { SeverityMark } from "./severitymark";
import { SupportDetails } from "./supportdetails";
import { useTextStyles } from "./usetextstyles";

const useStyles = makeStyles({
  notice: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    flexGrow: 1,
    minWidth: 0,
  },
});

export interface ProblemNoticeProps {
  readonly problem: Problem;
  /** What can be done about it here, such as a button. */
  readonly children?: ReactNode;
}

/** Why something did not happen, in words, with the way on and the details for support. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  const { speakProblem } = usePaneContext().services;
  const { sentence, wayOn } = speakProblem(problem);
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.notice}>
      <SeverityMark severity="error" />
      <div className={styles.words}>
        <p className={text.paragraph}>{sentence}</p>
        {wayOn !== null && <p className={text.quiet}>{wayOn}</p>}
        {children}
        <SupportDetails problem={problem} />
      </div>
    </div>
  );
}
