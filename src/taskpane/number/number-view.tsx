import { usePaneContext } from "../context";

/** Why the selected cell shows the number that it shows. */
export function NumberView() {
  const { texts } = usePaneContext().services;
  return <p className="text">{texts.follows}</p>;
}
