import { useRef } from "react";
import { useWindowKeys } from "./keys";
import { usePage, useSave } from "./session";

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
  const { save } = useSave();
  useWindowKeys(frame, session.id, save);
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
