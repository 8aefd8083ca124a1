import { useRef } from "react";
import { usePage, useSave } from "../session";

/** Open takes an .xlsx or .csv from the user's computer, Save gives one. */
export function FileButtons({ openFile }: { readonly openFile: (file: File) => void }) {
  const { texts } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const { isSaving, save } = useSave();
  return (
    <div className="file-buttons">
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) openFile(file);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {texts.open}
      </button>
      <button type="button" aria-busy={isSaving} title={`${texts.save} (Ctrl+S)`} onClick={save}>
        {texts.save}
      </button>
    </div>
  );
}
