import type { News, PaneServices } from "../context";
import { outcomeText } from "./outcome-text";

/** What happened, in the sentence that a screen reader says. */
export function newsText(
  news: News,
  services: Pick<PaneServices, "texts" | "speakProblem">,
): string {
  switch (news.kind) {
    case "reports":
      return outcomeText(news.outcome, services);
    case "problem":
      return services.speakProblem(news.problem).sentence;
    case "done":
    case "refused":
      return news.sentences.join(" ");
  }
}
