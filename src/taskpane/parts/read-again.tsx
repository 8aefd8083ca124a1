import { Button } from "@fluentui/react-components";
import { useReadAgain } from "./use-read-again";
import { usePaneContext } from "../context";

/** Reads the workbook once more, for whoever has mended it. */
export function ReadAgain() {
  const { texts } = usePaneContext().services;
  const { isBusy, readAgain } = useReadAgain();
  return (
    <Button disabledFocusable={isBusy} onClick={readAgain}>
      {isBusy ? texts.reading : texts.readAgain}
    </Button>
  );
}
