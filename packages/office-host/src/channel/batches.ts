import {
  type BatchContext,
  type Services,
  type BatchRequest,
  type BatchResponse,
  HostError,
  type HostErrorCode,
} from "../batch/protocol";
import { runBatch } from "../batch";
import { Listeners } from "./listeners";
import type { Sheet } from "../model";
import { BatchFlag, ChannelError } from "./message";

/** What a batch was for: the workbook, Office.js letting go of ranges, or the host's services. */
export type BatchPurpose = "workbook" | "references" | "service";

/** One batch as it came and went, for tests and measurements. */
export interface BatchRecord {
  readonly purpose: BatchPurpose;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Office.js says so of a batch that calls a method or sets a property that changes something. */
  readonly writes: boolean;
  /** Members as on the wire, in order: `GetRange`, `Values`. */
  readonly members: readonly string[];
  /** The code of the error that stopped it. */
  readonly error?: string;
}

/** Makes the nth batch on the workbook from now fail with this error. */
export interface FailurePlan {
  /** 1 is the next one. */
  readonly nth: number;
  /** An Excel error, or a number for an error of the channel (5102 activity limit). */
  readonly code: HostErrorCode | number;
  /** Actions that are still done before it fails. @default 0 */
  readonly atAction?: number;
  /** All of it is done, and the error takes the place of its answer: the connection broke. */
  readonly answerLost?: boolean;
}

/** Excel on the web takes and gives at most 5 MB a batch. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Runs the batches one after the other, as Excel does, and keeps count of them. */
export class Batches {
  readonly records: BatchRecord[] = [];
  readonly #plans: { nth: number; plan: FailurePlan }[] = [];
  readonly #before = new Listeners<string>();
  #held: (() => void)[] = [];
  #cellEditMode = false;

  constructor(
    readonly context: Omit<BatchContext, "drawn">,
    readonly services: Services,
  ) {}

  fail(plan: FailurePlan): void {
    this.#plans.push({ nth: plan.nth, plan });
  }

  /** Told of each batch on the workbook just before it is done: what others do meanwhile comes here. */
  onBefore(listener: (request: string) => void): () => void {
    return this.#before.add(listener);
  }

  setCellEditMode(on: boolean): void {
    this.#cellEditMode = on;
    if (!on) for (const go of this.#held.splice(0)) go();
  }

  async execute(text: string, flags: number): Promise<string | { readonly error: number }> {
    const requestBytes = byteLength(text);
    if (requestBytes > MOST_BYTES) return { error: ChannelError.requestTooLarge };
    const request = JSON.parse(text) as BatchRequest;
    const purpose = purposeOf(request);
    if (this.#cellEditMode && purpose === "workbook") {
      if (!(flags & BatchFlag.delayForCellEdit)) return { error: ChannelError.cellEditMode };
      await new Promise<void>((resolve) => this.#held.push(resolve));
    }
    const plan = purpose === "workbook" ? this.#planned() : undefined;
    if (typeof plan?.code === "number" && plan.answerLost !== true) return { error: plan.code };
    if (purpose === "workbook") this.#before.tell(text);
    const response = this.#run(request, plan);
    const body = JSON.stringify(response);
    this.#record(request, response, {
      purpose,
      requestBytes,
      responseBytes: byteLength(body),
      writes: (flags & BatchFlag.writes) !== 0,
    });
    if (typeof plan?.code === "number") return { error: plan.code };
    return byteLength(body) > MOST_BYTES ? { error: ChannelError.responseTooLarge } : body;
  }

  #run(request: BatchRequest, plan: FailurePlan | undefined): BatchResponse {
    const drawn = new Set<Sheet>();
    const { workbook } = this.context;
    const context = { ...this.context, drawn: (sheet: Sheet) => void drawn.add(sheet) };
    const lost = plan?.answerLost === true;
    const failure = plan &&
      !lost && {
        error: new HostError(plan.code as HostErrorCode, ""),
        atAction: plan.atAction ?? 0,
      };
    const response = runBatch(request, context, this.services, failure || undefined);
    if (lost && typeof plan.code === "string") answerNothing(response, plan.code);
    for (const sheet of drawn) {
      if (workbook.sheets.includes(sheet)) workbook.tell({ kind: "drawn", sheet });
    }
    return response;
  }

  #planned(): FailurePlan | undefined {
    for (const each of this.#plans) each.nth--;
    const index = this.#plans.findIndex(({ nth }) => nth === 0);
    return index < 0 ? undefined : this.#plans.splice(index, 1)[0]?.plan;
  }

  #record(
    request: BatchRequest,
    response: BatchResponse,
    rest: Pick<BatchRecord, "purpose" | "requestBytes" | "responseBytes" | "writes">,
  ): void {
    this.records.push({
      ...rest,
      actions: request.Actions.length,
      members: request.Actions.map(
        ({ Name, ObjectPathId }) => Name || (request.ObjectPaths[ObjectPathId]?.Name ?? ""),
      ).filter((name) => name !== ""),
      ...(response.Error ? { error: response.Error.Code } : {}),
    });
  }
}

/** The error in the place of all that was answered. */
function answerNothing(response: BatchResponse, code: HostErrorCode): void {
  const { message, http } = new HostError(code, "");
  response.Results.length = response.TraceIds.length = 0;
  response.Error = {
    Code: code,
    Message: message,
    Location: "",
    HttpStatusCode: http,
    ActionIndex: 0,
  };
}

function purposeOf({ Actions, ObjectPaths }: BatchRequest): BatchPurpose {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === 2)) return "service";
  const letsGo = Actions.every(
    ({ ActionType, Name }) =>
      ActionType === 1 || Name === "_RemoveReference" || Name === "_RemoveAllReferences",
  );
  return letsGo && Actions.some(({ ActionType }) => ActionType === 3) ? "references" : "workbook";
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
