import { useId, type ReactNode } from "react";

export interface SectionProps {
  readonly heading: string;
  /** A word or two in grey beside the heading. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** One answer of a view, under its heading. */
export function Section({ heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} className="section-heading">
          {heading}
        </h2>
        {aside !== undefined && aside !== "" && <span className="section-aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
