import { useEffect, useRef } from "react";
import { Choice, MakeButton } from "../parts";
import { usePaneContext } from "../context";
import type { SectorQuestion } from "./use-sector-question";

export interface SectorChoiceProps extends Pick<SectorQuestion, "sectors" | "sector" | "choose"> {
  readonly doing: string | null;
  readonly make: (name: string, sector: string) => void;
}

/** Which sector a Sectorblad is about. The focus goes to the question when it appears. */
export function SectorChoice({ sectors, sector, choose, doing, make }: SectorChoiceProps) {
  const { sheets: texts } = usePaneContext().services.texts;
  const label = sectors.find(([id]) => id === sector)?.[1] ?? "";
  const name = `${texts.report("sectorblad", null)} ${label}`;
  const form = useRef<HTMLDivElement | null>(null);
  useEffect(() => {
    form.current?.querySelector("select")?.focus();
  }, []);
  if (sector === null) return null;
  return (
    <div ref={form} className="choices">
      <Choice label={texts.sector} value={sector} choices={sectors} onChange={choose} />
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
