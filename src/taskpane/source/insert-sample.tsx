import { usePaneContext } from "../context";
import { MakeButton, useToldAction } from "../parts";

/** Puts figures in an empty workbook to try the add-in with. */
export function InsertSample() {
  const { services } = usePaneContext();
  const { empty: texts } = services.texts;
  const { isBusy, run } = useToldAction(services.insertSample, texts.sampleThere);
  return (
    <MakeButton isPrimary isBusy={isBusy} onClick={run}>
      {isBusy ? texts.sampleBusy : texts.sample}
    </MakeButton>
  );
}
