import { useEffect, useRef, useState } from "react";
import { Choice } from "./choice";
import { MakeButton } from "./makebutton";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { sectorsIn } from "./sectorsin";

export interface SectorChoiceProps {
  readonly source: Source;
  readonly doing: string | null;
  readonly make: (name: string, sector: string) => void;
}

/** Which sector a Sectorblad is about. The focus goes to the question when it appears. */
export function SectorChoice({ source, doing, make }: SectorChoiceProps) {
  const { sheets: texts } = usePaneContext().services.texts;
  const sectors = sectorsIn(source);
  const [chosen, setChosen] = useState<string | null>(null);
  const [sector, label = ""] = sectors.find(([id]) => id === chosen) ?? sectors[0] ?? [];
  const name = `${texts.report("sectorblad", null)} ${label}`;
  const form = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  if (sector === undefined) return null;
  return (
    <div ref={form} className="choices">
      <Choice label={texts.sector} value={sector} choices={sectors} onChange={setChosen} />
      <MakeButton
        isBusy={doing === name}
        onClick={() => {
          make(name, sector);
        }}
      >
        {texts.make(name)}
      </MakeButton>
    </div>
  );
}
