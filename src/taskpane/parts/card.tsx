import { useId, type ReactNode } from "react";
import { Subtitle2 } from "@fluentui/react-components";

export interface CardProps {
  readonly heading: string;
  /** A word or two in grey beside the heading. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** One answer of the pane, under its heading. */
export function Card({ heading, aside, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card-head">
        <Subtitle2 as="h2" id={id} className="card-heading">
          {heading}
        </Subtitle2>
        {aside !== undefined && aside !== "" && <span className="card-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
