import { useState } from "react";
import type { TableHeaders } from "../../actions/source";
import type { ColumnRole } from "../../domain/figures";
import { usePaneContext, problemOf } from "../context";

export type FoundHeaders = Extract<TableHeaders, { kind: "found" }>;
/** What the user says of each column, by its letter. */
export type Roles = Readonly<Record<string, ColumnRole | null>>;

/** Roles that one column at most can have, the figures that make a table useful among them. */
const NAMES: readonly ColumnRole[] = ["sector", "organisation"];
const FIGURES: readonly ColumnRole[] = ["target", "realised"];

/** Decides what the form shows: an address, then the columns, then why they are no source yet. */
export function usePointOut(first: string) {
  const { services, announce, rescueFocus } = usePaneContext();
  const { pointOut: texts } = services.texts;
  const [address, setAddress] = useState(first);
  const [found, setFound] = useState<FoundHeaders | null>(null);
  const [roles, setRoles] = useState<Roles>({});
  const [complaint, setComplaint] = useState<string | null>(null);
  const complain = (text: string | null) => {
    setComplaint(text);
    if (text !== null) announce(text);
  };

  const show = (outcome: TableHeaders) => {
    setFound(outcome.kind === "found" ? outcome : null);
    if (outcome.kind === "found") setRoles(firstOfEach(outcome));
    if (outcome.kind === "no-range") return complain(texts.noRange);
    complain(outcome.kind === "failed" ? services.speakProblem(outcome.problem).sentence : null);
  };
  const changeAddress = (changed: string) => {
    setAddress(changed);
    // The columns below are those of the address that stood here.
    setFound(null);
    setComplaint(null);
  };
  const readColumns = () =>
    void services
      .tableHeaders(address)
      .catch((error: unknown): TableHeaders => ({ kind: "failed", problem: problemOf(error) }))
      .then(show);
  const save = () => {
    const chosen = Object.entries(roles).filter(([, role]) => role !== null);
    const given = chosen.map(([, role]) => role as ColumnRole);
    if (found === null || !given.some((role) => NAMES.includes(role))) complain(texts.noName);
    else if (!given.some((role) => FIGURES.includes(role))) complain(texts.noFigure);
    else if (new Set(given).size < given.length) complain(texts.twice);
    else {
      complain(null);
      const columns = Object.fromEntries(chosen.map(([column, role]) => [role as string, column]));
      void services.source
        .pointOut({ sheet: found.sheet, range: found.range, columns })
        .then((state) => {
          if (state === null) complain(texts.nothingRead);
          // The form has gone, and the button with it.
          else rescueFocus();
        });
    }
  };
  const setRole = (column: string, role: ColumnRole | null) => {
    setRoles({ ...roles, [column]: role });
  };
  return { address, changeAddress, found, roles, setRole, complaint, readColumns, save };
}

/** What the headers say already; where two say the same the user has to choose. */
function firstOfEach({ columns }: FoundHeaders): Roles {
  const taken = new Set<ColumnRole>();
  return Object.fromEntries(
    columns.map(({ column, role }) => {
      if (role === null || taken.has(role)) return [column, null];
      taken.add(role);
      return [column, role];
    }),
  );
}
