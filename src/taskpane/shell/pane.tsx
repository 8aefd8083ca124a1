import { FluentProvider } from "@fluentui/react-components";
import { Notice } from "../notice";
import type { SourceState } from "../../actions/source";
import { sortFindings } from "../findings";
import { PaneContextProvider, TABS, type PaneServices, type TabName } from "../context";
import firstCss from "./first-pane.css?raw";
import css from "./pane.css?raw";
import { PaneFoot } from "./pane-foot";
import { PaneTabs } from "./pane-tabs";
import { useFluentTheme } from "./use-fluent-theme";
import { usePane } from "./use-pane";
import { ViewPanel } from "./view-panel";

/** The task pane: what was just done or is asked, and below it one of the views. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const { theme, main, region, state, context, view, visited, show, news, dismiss } =
    usePane(services);
  const { texts } = services;
  const panels = visited.filter((each) => each === view || TABS.some((tab) => tab === each));
  return (
    <PaneContextProvider value={context}>
      <FluentProvider theme={useFluentTheme(theme)} className="pane">
        <style>{firstCss + css}</style>
        <Notice state={state} told={news} dismiss={dismiss} />
        <header>
          <h1 className="hidden">{texts.title}</h1>
          <PaneTabs texts={texts.views} view={view} show={show} waiting={waitingIn(state)} />
        </header>
        <main ref={main} tabIndex={-1} className="pane-main">
          {panels.map((each) => (
            <ViewPanel key={each} view={each} isShown={each === view} state={state} />
          ))}
        </main>
        <PaneFoot texts={texts} view={view} show={show} />
        {/* Heard and not seen. */}
        <div ref={region} role="status" aria-live="polite" className="hidden" />
      </FluentProvider>
    </PaneContextProvider>
  );
}

/** What is to be looked at in a view: of the source, what does not add up. */
function waitingIn(state: SourceState): Partial<Record<TabName, number>> {
  return state.kind === "ready" ? { source: sortFindings(state.findings).doubts.length } : {};
}
