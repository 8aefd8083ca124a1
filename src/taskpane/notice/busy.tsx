import { usePaneContext, type Doing } from "../context";

/** What goes on. */
export function Busy({ doing }: { readonly doing: Doing }) {
  const { texts } = usePaneContext().services;
  if (doing === null) return null;
  const words = texts.sheets.making(doing);
  return (
    <div className="news news-busy">
      <div className="news-words">
        <p className="text">{words}</p>
        <progress className="progress" aria-label={words} />
      </div>
    </div>
  );
}
