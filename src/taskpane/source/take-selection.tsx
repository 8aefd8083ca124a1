import { Button } from "@fluentui/react-components";
import { usePaneContext } from "../context";
import { useToldAction } from "../parts";

/** Makes what is selected in the workbook the source. */
export function TakeSelection() {
  const { services } = usePaneContext();
  const { source: texts } = services.texts;
  const { isBusy, run } = useToldAction(services.takeSelection, texts.taken);
  return (
    <Button size="small" aria-disabled={isBusy} onClick={run}>
      {texts.takeSelection}
    </Button>
  );
}
