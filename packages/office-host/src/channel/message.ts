/** A message from Office.js to its host, as JSON. */
export interface ChannelMessage {
  /** 0 is a request. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What `executeMethod` carries. */
export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of a batch: `[customData, method, path, headers, request as JSON, permission, flags, ...]`. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: {
    readonly Properties?: readonly (readonly [name: string, json: string])[];
  };
  /** Of a copy of the file: numbered arguments. */
  readonly [argument: `${number}`]: unknown;
}

/** Which method of the document is called. */
export const Dispatch = {
  saveSettings: 76,
  openFileCopy: 77,
  fileCopySlice: 80,
  closeFileCopy: 81,
  executeBatch: 93,
  commandCompleted: 94,
} as const;

/** Kinds of file that an add-in can ask for, by their numbers; compressed is .xlsx. */
export const FileType = { text: 0, compressed: 1, pdf: 2 } as const;

/** Errors that the channel itself answers with, by their numbers in Office.js. */
export const ChannelError = {
  unsupported: 5000,
  cellEditMode: 5004,
  activityLimitReached: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  fileTypeNotSupported: 1009,
  tooManyFiles: 11000,
} as const;

/** Bits of a batch's flags. */
export const BatchFlag = { writes: 1, delayForCellEdit: 64 } as const;

/** Kinds of entries in a rich API message, and what they are about. */
export const MessageCategory = { customFunctions: 1, action: 2, event: 65536 } as const;

/** `[category, type, target, message as JSON]`. */
export type RichApiEntry = readonly [category: number, type: number, target: string, json: string];

/** Answers to one message; an event's registration is answered at every event. */
export type Reply = (text: string) => void;

export function answerText(message: ChannelMessage, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
  });
}
