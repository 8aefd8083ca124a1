import type { ReactNode } from "react";
import type { SourceState } from "../../actions/source";
import { isTab, usePaneContext, type ViewName } from "../context";
import { Working } from "../parts";
import { SourceView } from "./source-view";
import { LaterView } from "./later-view";

export interface ViewPanelProps {
  readonly view: ViewName;
  readonly isShown: boolean;
  readonly state: SourceState;
}

/** One view. The source is there at the first paint, the others load when they are asked for. */
export function ViewPanel({ view, isShown, state }: ViewPanelProps) {
  return (
    <Panel view={view} isShown={isShown}>
      {state.kind === "reading" && view !== "settings" ? (
        <Reading />
      ) : view === "source" ? (
        <SourceView state={state} />
      ) : (
        <LaterView view={view} state={state} />
      )}
    </Panel>
  );
}

function Reading() {
  return (
    <p className="reading-now">
      <Working />
      {usePaneContext().services.texts.reading}
    </p>
  );
}

function Panel({
  view,
  isShown,
  children,
}: Omit<ViewPanelProps, "state"> & { children: ReactNode }) {
  const { texts } = usePaneContext().services;
  const name = isTab(view)
    ? ({ role: "tabpanel", "aria-labelledby": `tab-${view}` } as const)
    : ({ role: "region", "aria-label": texts.views[view] } as const);
  return (
    <div id={`panel-${view}`} {...name} hidden={!isShown} className="view">
      {children}
    </div>
  );
}
