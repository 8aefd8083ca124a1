import { createHost, type Host, type HostOptions } from "../src/host";
import { startInNode } from "../src/node/start-in-node";
import { Workbook } from "../src/model/workbook";

type CustomFunctionsRuntime = typeof CustomFunctions;

/** An add-in of a few lines, on the real Office.js in Node. */
export interface Addin {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsRuntime;
  stop(): void;
}

export async function startAddin(options: Partial<HostOptions> = {}): Promise<Addin> {
  const workbook = options.workbook ?? new Workbook();
  const host = createHost({ locale: "nl-NL", ...options, workbook });
  const { window, stop } = await startInNode(host, { scripts: [] });
  return {
    host,
    workbook,
    Office: window["Office"] as typeof Office,
    Excel: window["Excel"] as typeof Excel,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    CustomFunctions: window["CustomFunctions"] as CustomFunctionsRuntime,
    stop,
  };
}

/** What an add-in catches: Excel's code, message and location. */
export async function failureOf(work: Promise<unknown>): Promise<{
  code: string;
  message: string;
  location: string | undefined;
}> {
  try {
    await work;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code, message, location: debugInfo?.errorLocation };
  }
  throw new Error("Nothing failed.");
}
