import { useRef, useState, type RefObject } from "react";
import { usePaneContext } from "../context";

export interface CopyDetails {
  readonly field: RefObject<HTMLPreElement | null>;
  /** What came of the copying, once it was tried. */
  readonly result: string | null;
  readonly copy: () => void;
}

/** Decides how the details get on the clipboard: by itself, else by the user's own Ctrl+C. */
export function useCopyDetails(details: string): CopyDetails {
  const { services, announce } = usePaneContext();
  const field = useRef<HTMLPreElement | null>(null);
  const [result, setResult] = useState<string | null>(null);
  const copy = () => {
    void services.copyText(details).then((copied) => {
      if (!copied && field.current !== null) getSelection()?.selectAllChildren(field.current);
      const { problem } = services.texts;
      const said = copied ? problem.copied : problem.copyByHand;
      setResult(said);
      announce(said);
    });
  };
  return { field, result, copy };
}
