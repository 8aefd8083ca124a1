import type { Session } from "../session";
import { CliError } from "../request";

/** What the add-in reads in the workbook: as JSON, or as lines for a person. */
export async function readCommand(session: Session, json: boolean): Promise<string> {
  const report = await session.addin.read().catch((cause: unknown) => {
    throw new CliError(messageOf(cause), 1, { cause });
  });
  return json ? JSON.stringify(report) : asLines(report).join("\n");
}

/** An error from the add-in's own context is no `Error` of this one. */
function messageOf(cause: unknown): string {
  return (cause as { message?: string }).message ?? String(cause);
}

function asLines({
  sources,
  figures,
  findings,
}: Awaited<ReturnType<Session["addin"]["read"]>>): string[] {
  return [
    ...sources.flatMap(({ sheet, range, years, layout }) => [
      `${sheet ?? ""}!${range} ${years.join(", ")}`.trim(),
      ...(layout === null ? [] : [`  ${layout}`]),
    ]),
    ...figures.map(({ label, year, target, realised }) =>
      [label, year ?? "", target ?? "–", realised ?? "–"].join("\t"),
    ),
    ...findings.map(({ cell, message }) => `${cell ?? "–"}\t${message}`),
  ];
}
