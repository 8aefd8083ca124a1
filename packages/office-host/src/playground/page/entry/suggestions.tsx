import { useEffect, useLayoutEffect, useRef, type CSSProperties } from "react";
import { usePage } from "../session";
import type { SuggestionControl } from "./use-suggestions";

export const SUGGESTIONS_ID = "suggestions";
/** Of the one that is marked, for the box that is typed in to point at. */
export const optionId = (index: number): string => `${SUGGESTIONS_ID}-${index}`;

/** What stands in the box that is typed in, for who hears the page. */
export function suggestionProps({ found, marked }: SuggestionControl) {
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": found.length > 0,
    "aria-controls": found.length > 0 ? SUGGESTIONS_ID : undefined,
    "aria-activedescendant": found.length > 0 ? optionId(marked) : undefined,
  } as const;
}

export interface SuggestionsProps {
  readonly control: SuggestionControl;
  readonly style: CSSProperties;
}

/** Keeps the list beside the pane, and the marked one in view. */
function useListInView(isOpen: boolean, marked: number, left: CSSProperties["left"]) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = list.current;
    const beyond = shown?.closest(".workbench")?.getBoundingClientRect().right;
    if (shown === null || beyond === undefined) return;
    // What would stand under the pane moves to the left.
    shown.style.marginLeft = "0";
    shown.style.marginLeft = `${Math.min(0, beyond - 4 - shown.getBoundingClientRect().right)}px`;
  }, [isOpen, left]);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: "nearest" });
  }, [isOpen, marked]);
  return list;
}

/** The functions that what is typed may become, with what each gives. */
export function Suggestions({ control, style }: SuggestionsProps) {
  const { texts } = usePage();
  const { found, marked, take } = control;
  const isOpen = found.length > 0;
  const list = useListInView(isOpen, marked, style.left);
  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={SUGGESTIONS_ID}
      role="listbox"
      aria-label={texts.suggestions}
      className="suggestions"
      style={style}
    >
      {found.map(({ name, description, parameters }, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the box that is typed in, which keeps the focus
        <div
          key={name}
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          // Before the box loses the focus, which would enter what is typed.
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            take(index);
          }}
        >
          <strong>{name}</strong>
          {index === marked && (
            <>
              (
              {parameters
                .map((each) => (each.isOptional ? `[${each.name}]` : each.name))
                .join("; ")}
              )<p>{description}</p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}
