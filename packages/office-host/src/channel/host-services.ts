import type { Services } from "../batch/protocol";
import type { Invocations } from "./invocations";

/** The add-in's pane: it shows, or the add-in runs without it. */
export class Pane {
  #visible = false;
  readonly #listeners = new Set<(visible: boolean) => void>();
  /** `Background` or `Inactive`: whether the add-in loads when the document opens. */
  startup = "Inactive";

  get visible(): boolean {
    return this.#visible;
  }

  show(visible: boolean): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    for (const listener of this.#listeners) listener(visible);
  }

  onChange(listener: (visible: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** The services that Office.js calls besides the workbook. */
export function hostServices(invocations: Invocations, pane: Pane): Services {
  const runtime = {
    SetAppRuntimeState: (state: unknown) => pane.show(state === "Visible"),
    GetAppRuntimeState: () => (pane.visible ? "Visible" : "Background"),
  };
  const persistence = {
    SetAppRuntimeStartState: (state: unknown) => void (pane.startup = String(state)),
    GetAppRuntimeStartState: () => pane.startup,
  };
  return {
    "Microsoft.ExcelServices.CustomFunctions": {
      _SetOsfControlContainerReadyForCustomFunctions: () => invocations.ready(),
      // 1 cuts results to size, 2 and 4 send them every 200 ms instead of every 500.
      _GetEnabledFeatures: () => [1, 2, 4],
      SetInvocationArrayResults: (results) => invocations.results(results),
    },
    "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => undefined },
    "Microsoft.AppRuntime.AppRuntimeService": runtime,
    "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence,
  };
}
