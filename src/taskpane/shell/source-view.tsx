import { Spinner } from "@fluentui/react-components";
import type { SourceState } from "../../actions/source";
import { EmptyCard, SourceCard } from "../source";
import { FailedCard } from "./failed-card";
import { FindingsCard } from "../findings";
import { usePaneContext } from "../context";
import { Sharing } from "../sharing";
import { SheetsCard } from "../sheets";

/** The cards that fit the state of the source, in the order in which an analyst asks. */
export function SourceView({ state }: { readonly state: SourceState }) {
  const { texts } = usePaneContext().services;
  switch (state.kind) {
    case "reading":
      return <Spinner size="small" label={texts.reading} />;
    case "none":
      return (
        <>
          <EmptyCard />
          <Sharing source={null} />
        </>
      );
    case "failed":
      return <FailedCard problem={state.problem} />;
    case "ready":
      return (
        <>
          <SourceCard state={state} />
          <FindingsCard source={state.source} findings={state.findings} />
          <SheetsCard state={state} />
          <Sharing source={state.source} />
        </>
      );
  }
}
