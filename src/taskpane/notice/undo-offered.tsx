import { Button } from "@fluentui/react-components";
import type { UndoOffer } from "../../actions/reports";
import { usePaneContext } from "../context";

/** Takes the last insertion back, or says why that cannot be. */
export function UndoOffered({ offer }: { readonly offer: UndoOffer }) {
  const { services, reports, rescueFocus } = usePaneContext();
  const { sheets: texts } = services.texts;
  if (offer !== "offered") return <p className="text-quiet">{texts.noUndo[offer]}</p>;
  return (
    <Button
      size="small"
      className="undo"
      onClick={() => {
        reports.undo(false);
        rescueFocus();
      }}
    >
      {texts.undo}
    </Button>
  );
}
