import { FluentProvider } from "@fluentui/react-components";
import { Notice } from "../notice";
import { PaneContextProvider, TABS, type PaneServices } from "../context";
import css from "./pane.css?raw";
import { PaneFoot } from "./pane-foot";
import { PaneTabs } from "./pane-tabs";
import { themes } from "./themes";
import { usePane } from "./use-pane";
import { ViewPanel } from "./view-panel";

/** The task pane: what was just done or is asked, and below it one of the views. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const { theme, main, region, state, context, view, visited, news, dismiss } = usePane(services);
  const { texts } = services;
  const panels = visited.filter((each) => each === view || TABS.some((tab) => tab === each));
  return (
    <PaneContextProvider value={context}>
      <FluentProvider theme={themes[theme]} className="pane">
        <style>{css}</style>
        <Notice state={state} told={news} dismiss={dismiss} />
        <header>
          <h1 className="hidden">{texts.title}</h1>
          <PaneTabs state={state} view={view} />
        </header>
        <main ref={main} tabIndex={-1} className="pane-main">
          {panels.map((each) => (
            <ViewPanel key={each} view={each} isShown={each === view} state={state} />
          ))}
        </main>
        <PaneFoot view={view} />
        {/* Heard and not seen. */}
        <div ref={region} role="status" aria-live="polite" className="hidden" />
      </FluentProvider>
    </PaneContextProvider>
  );
}
