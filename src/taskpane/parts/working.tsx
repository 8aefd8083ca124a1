/** Turns while something goes on; words beside it say what. Fluent's Spinner weighs 2,6 kB more. */
export function Working() {
  return <span aria-hidden="true" className="working" />;
}
