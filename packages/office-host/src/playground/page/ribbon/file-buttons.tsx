import { useRef, useState } from "react";
import { usePage, saveWorkbook } from "../session";

/** Open takes an .xlsx from the user's computer, Save gives one. */
export function FileButtons({ openFile }: { readonly openFile: (file: File) => void }) {
  const { session, texts, say } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const [saving, setSaving] = useState(false);
  const save = async () => {
    setSaving(true);
    try {
      say({ kind: "news", text: texts.saved(await saveWorkbook(session.workbook)) });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      say({ kind: "problem", text: texts.problems.saveFailed(detail) });
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="file-buttons">
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) openFile(file);
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {texts.open}
      </button>
      <button
        type="button"
        aria-busy={saving}
        onClick={() => {
          if (!saving) void save();
        }}
      >
        {texts.save}
      </button>
    </div>
  );
}
