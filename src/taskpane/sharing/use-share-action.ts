import { usePaneContext, type News } from "../context";

export interface ShareAction {
  readonly isBusy: boolean;
  readonly run: () => void;
}

/**
 * An action of this view, as what takes its time is done: one at a time, what goes on and how it
 * ended told at the top.
 *
 * @param act what is done, and how that is told
 */
export function useShareAction(
  act: (signal: AbortSignal) => Promise<News>,
  busyText: string,
): ShareAction {
  const { tell, reports } = usePaneContext();
  const run = () => {
    reports.run(busyText, busyText, async (signal) => {
      tell(await act(signal));
    });
  };
  return { isBusy: reports.doing?.name === busyText, run };
}
