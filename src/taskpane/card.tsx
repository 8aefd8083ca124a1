import { useId, type ReactNode } from "react";
import { Subtitle2 } from "@fluentui/react-components";
import { useCardStyles } from "./usecardstyles";

export interface CardProps {
  readonly heading: string;
  /** A word or two in grey beside the heading. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** One answer of the pane, under its heading. */
export function Card({ heading, aside, children }: CardProps) {
  const styles = useCardStyles();
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={id} className={styles.head}>
          {heading}
        </Subtitle2>
        {aside !== undefined && aside !== "" && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
