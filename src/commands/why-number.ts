import { askedView, showPane } from "../actions/addin";
import type { CommandEvent } from "./command-event";

/** Opens the pane at the view that says where the selected cell's number comes from. */
export async function whyNumber(event: CommandEvent): Promise<void> {
  try {
    askedView.ask("number");
    await showPane();
  } finally {
    event.completed();
  }
}
