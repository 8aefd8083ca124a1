import { Button } from "@fluentui/react-components";
import { usePaneContext, type ViewName } from "../context";

/** The promise, and what is one step away: the functions and the settings. */
export function PaneFoot({ view }: { readonly view: ViewName }) {
  const { services, show } = usePaneContext();
  const { texts } = services;
  return (
    <footer className="pane-foot">
      <span className="pane-promise">{view === "number" ? texts.follows : texts.privacy}</span>
      {(["functions", "settings"] as const).map((each) => (
        <Button
          key={each}
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
