import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneContext, type Doing } from "../context";

/** So long something takes before it can be cancelled: what is done sooner needs no button. */
const PATIENCE = 1000;

/** What goes on, and the way out of it when it takes long. */
export function Busy({ doing }: { readonly doing: NonNullable<Doing> }) {
  const { texts } = usePaneContext().services;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const { isCancelled, cancel } = doing;
  const words = isCancelled ? texts.notice.cancelling : doing.words;
  return (
    <div className="news news-busy">
      <div className="news-words">
        <p className="text">{words}</p>
        <progress className="progress" aria-label={words} />
        {isLong && (
          <Button
            size="small"
            className="undo"
            {...(isCancelled && { "aria-disabled": true })}
            onClick={cancel}
          >
            {texts.notice.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
