import { Button } from "@fluentui/react-components";
import type { UndoOffer } from "../../actions/reports";
import { usePaneContext } from "../context";
import type { MakeReports } from "./use-make-reports";

export interface UndoOfferedProps extends Pick<MakeReports, "undo"> {
  readonly offer: UndoOffer;
}

/** Takes the last insertion back, or says why that cannot be. */
export function UndoOffered({ offer, undo }: UndoOfferedProps) {
  const { services, rescueFocus } = usePaneContext();
  const { sheets: texts } = services.texts;
  if (offer !== "offered") return <p className="text-quiet">{texts.noUndo[offer]}</p>;
  return (
    <Button
      size="small"
      className="undo"
      onClick={() => {
        undo(false);
        rescueFocus();
      }}
    >
      {texts.undo}
    </Button>
  );
}
