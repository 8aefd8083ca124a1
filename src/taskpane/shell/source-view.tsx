import type { SourceState } from "../../actions/source";
import { FindingsSection } from "../findings";
import { EmptySource, FailedSource, SourceSection } from "../source";

/** Which figures the workbook has, and what is wrong with them. */
export function SourceView({ state }: { readonly state: SourceState }) {
  switch (state.kind) {
    case "reading":
      return null;
    case "none":
      return <EmptySource />;
    case "failed":
      return <FailedSource problem={state.problem} />;
    case "ready":
      return (
        <>
          <SourceSection state={state} />
          <FindingsSection source={state.source} findings={state.findings} />
        </>
      );
  }
}
