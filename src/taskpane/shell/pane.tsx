import { FluentProvider, Subtitle1 } from "@fluentui/react-components";
import { Announcer } from "../parts";
import { ActionProblem } from "./action-problem";
import { PaneContextProvider, type PaneServices } from "../context";
import { SourceView } from "./source-view";
import css from "./pane.css?raw";
import { themes } from "./themes";
import { usePane } from "./use-pane";

/** The task pane: the source, what is wrong with it, what can be made of it. */
export function Pane({ services }: { readonly services: PaneServices }) {
  const { theme, main, region, state, context, problem, dismiss } = usePane(services);
  const { texts } = services;
  return (
    <PaneContextProvider value={context}>
      <FluentProvider theme={themes[theme]} className="pane">
        <style>{css}</style>
        <header className="pane-head">
          <Subtitle1 as="h1" block className="pane-title">
            {texts.title}
          </Subtitle1>
        </header>
        <main ref={main} tabIndex={-1} className="pane-main">
          <SourceView state={state} />
        </main>
        {problem !== null && <ActionProblem problem={problem} dismiss={dismiss} />}
        <footer className="pane-foot">{texts.privacy}</footer>
        <Announcer region={region} />
      </FluentProvider>
    </PaneContextProvider>
  );
}
