import { useEffect, useRef } from "react";
import { usePage } from "./session";

export interface PaneProps {
  readonly url: string;
  readonly title: string;
  readonly visible: boolean;
  readonly close: () => void;
}

/** The add-in's own page at the right. Hidden, it runs on: functions and commands live in it. */
export function Pane({ url, title, visible, close }: PaneProps) {
  const { session, texts } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "F6" && visible) {
        event.preventDefault();
        frame.current?.focus();
      }
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
    };
  }, [visible]);
  return (
    <aside className="pane" aria-label={texts.pane} hidden={!visible}>
      <div className="pane-title">
        <span>{title}</span>
        <button type="button" aria-label={texts.closePane} title={texts.closePane} onClick={close}>
          ×
        </button>
      </div>
      <iframe key={session.id} ref={frame} src={url} title={title} />
    </aside>
  );
}
