import { Button } from "@fluentui/react-components";
import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import type { LetterTexts } from "../../locale/interfaces";
import type { useLetter } from "./use-letter";

export interface LetterEntryProps {
  readonly texts: LetterTexts["pane"];
  readonly letter: Pick<ReturnType<typeof useLetter>, "readFile" | "readPaste">;
}

/** Where a letter comes in: dropped on it, pasted in it, or chosen. */
export function LetterEntry({ texts, letter }: LetterEntryProps) {
  const { isOver, ...listeners } = useDropped(letter);
  return (
    // By keyboard the button inside does the same; pasting works wherever in it the focus is.
    <div
      className={isOver ? "letter-entry letter-entry-over" : "letter-entry"}
      role="group"
      aria-label={texts.heading}
      {...listeners}
    >
      <p className="text-quiet">{texts.explanation}</p>
      <FileButton label={texts.choose} onFile={letter.readFile} />
    </div>
  );
}

function useDropped({ readFile, readPaste }: LetterEntryProps["letter"]) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      over(event, true);
    },
    onDragLeave: (event: DragEvent) => {
      over(event, false);
    },
    onDrop: (event: DragEvent) => {
      over(event, false);
      const [file] = event.dataTransfer.files;
      if (file) readFile(file);
      else readPaste(event.dataTransfer.getData("text/plain"));
    },
    onPaste: (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      event.preventDefault();
      const [file] = data.files;
      if (file) readFile(file);
      else readPaste(data.getData("text/html") || data.getData("text/plain"));
    },
  };
}

interface FileButtonProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

function FileButton({ label, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.pdf,.txt,.html,.htm"
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = "";
        }}
      />
      <Button
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}
