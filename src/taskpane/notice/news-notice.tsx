import type { ReactNode } from "react";
import type { Problem } from "../../domain/findings";
import { usePaneContext, type News } from "../context";
import { ProblemNotice, SeverityMark } from "../parts";
import { RemovalQuestion } from "./removal-question";
import { ReportsMade } from "./reports-made";
import { outcomeText } from "./outcome-text";

export interface NewsNoticeProps {
  readonly news: News;
  readonly dismiss: () => void;
}

/** What happened last, in words, with what can be done next. */
export function NewsNotice({ news, dismiss }: NewsNoticeProps) {
  const { services, rescueFocus } = usePaneContext();
  const close = () => {
    dismiss();
    rescueFocus();
  };
  if (news.kind === "problem") return <Failed problem={news.problem} close={close} />;
  if (news.kind !== "reports")
    return <Sentences look={news.kind} sentences={news.sentences} close={close} />;
  const { outcome } = news;
  switch (outcome.kind) {
    case "failed":
      return <Failed problem={outcome.problem} close={close} />;
    case "would-remove":
      return <RemovalQuestion outcome={outcome} />;
    case "undone":
      return <Sentences look="done" sentences={[outcomeText(outcome, services)]} close={close} />;
    case "made":
      return (
        <Framed look="done" close={close}>
          <ReportsMade outcome={outcome} />
        </Framed>
      );
  }
}

/** What the user cancelled is no problem: it ended as was meant. */
function Failed({ problem, close }: Pick<FramedProps, "close"> & { readonly problem: Problem }) {
  const { speakProblem } = usePaneContext().services;
  return problem.code === "cancelled" ? (
    <Sentences look="done" sentences={[speakProblem(problem).sentence]} close={close} />
  ) : (
    <Framed look="problem" close={close}>
      <ProblemNotice problem={problem} />
    </Framed>
  );
}

interface FramedProps {
  readonly look: "done" | "refused" | "problem";
  readonly close: () => void;
  readonly children: ReactNode;
}

function Framed({ look, close, children }: FramedProps) {
  const { texts } = usePaneContext().services;
  return (
    <div className={`news news-${look}`}>
      {look !== "problem" && <SeverityMark severity={look === "done" ? "done" : "warning"} />}
      <div className="news-words">{children}</div>
      <button type="button" className="close" aria-label={texts.notice.close} onClick={close}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
  );
}

interface SentencesProps extends Omit<FramedProps, "children"> {
  readonly sentences: readonly string[];
}

/** How something ended, of which the first sentence says what. */
function Sentences({ sentences, ...frame }: SentencesProps) {
  return (
    <Framed {...frame}>
      {sentences.map((sentence) => (
        <p key={sentence} className="text">
          {sentence}
        </p>
      ))}
    </Framed>
  );
}
