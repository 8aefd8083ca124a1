import { lazy, Suspense, type ComponentType } from "react";
import type { SourceState } from "../../actions/source";
import { usePaneContext, type ViewName } from "../context";

export interface LaterViewProps {
  readonly view: Exclude<ViewName, "source">;
  readonly state: SourceState;
}

interface ViewProps {
  readonly state: SourceState;
}

/** What stands in for a view that could not be loaded: the rest of the pane stays as it is. */
const unloaded = (): { default: ComponentType<ViewProps> } => ({ default: Unloaded });

const VIEWS = {
  number: lazy(() =>
    import(/* webpackChunkName: "number" */ "../number/number-view").then(
      ({ NumberView }) => ({ default: NumberView }),
      unloaded,
    ),
  ),
  sheets: lazy(() =>
    import(/* webpackChunkName: "sheets" */ "../sheets/sheets-view").then(
      ({ SheetsView }) => ({ default: SheetsView }),
      unloaded,
    ),
  ),
  sharing: lazy(() =>
    import(/* webpackChunkName: "sharing" */ "../sharing/sharing-view").then(
      ({ SharingView }) => ({ default: SharingView }),
      unloaded,
    ),
  ),
  functions: lazy(() =>
    import(/* webpackChunkName: "settings" */ "../settings/functions-view").then(
      ({ FunctionsView }) => ({ default: FunctionsView }),
      unloaded,
    ),
  ),
  settings: lazy(() =>
    import(/* webpackChunkName: "settings" */ "../settings/settings-view").then(
      ({ SettingsView }) => ({ default: SettingsView }),
      unloaded,
    ),
  ),
};

function Unloaded() {
  return <p className="text-quiet">{usePaneContext().services.texts.viewUnloaded}</p>;
}

/** A view that loads when it is first shown. */
export function LaterView({ view, state }: LaterViewProps) {
  const View = VIEWS[view];
  return (
    <Suspense fallback={<div className="card-pending" hidden />}>
      <View state={state} />
    </Suspense>
  );
}
