import { useId, useState, type ReactNode } from "react";

export interface FoldProps {
  readonly heading: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** What not everybody needs, behind a button that unfolds it. */
export function Fold({ heading, isOpen: first = false, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(first);
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span aria-hidden="true" className="fold-sign" />
        {heading}
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
