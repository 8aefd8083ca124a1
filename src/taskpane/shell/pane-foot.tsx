import { Button } from "@fluentui/react-components";
import type { FirstTexts } from "../../locale/interfaces";
import type { ViewName } from "../context";

export interface PaneFootProps {
  readonly texts: FirstTexts;
  readonly view: ViewName;
  readonly show: (view: ViewName) => void;
}

/** The promise, and what is one step away: the functions and the settings. */
export function PaneFoot({ texts, view, show }: PaneFootProps) {
  return (
    <footer className="pane-foot">
      <span className="pane-promise">{view === "number" ? texts.follows : texts.privacy}</span>
      {(["functions", "settings"] as const).map((each) => (
        <Button
          key={each}
          id={`foot-${each}`}
          size="small"
          appearance="subtle"
          aria-pressed={view === each}
          onClick={() => {
            show(view === each ? "source" : each);
          }}
        >
          {texts.views[each]}
        </Button>
      ))}
    </footer>
  );
}
