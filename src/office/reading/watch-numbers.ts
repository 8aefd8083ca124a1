import { watchSelection } from "./selection";

/**
 * Calls back after each change of the selection, and after each change of what cells show: a
 * function of ours answers a moment after its formula was entered.
 *
 * @returns what ends it
 */
export function watchNumbers(onChange: () => void): () => void {
  const forgetSelection = watchSelection(onChange);
  const handlers = watchCells(onChange);
  return () => {
    forgetSelection();
    void handlers.then(removeAll);
  };
}

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

async function watchCells(onChange: () => void): Promise<Handlers> {
  const told = () => {
    onChange();
    return Promise.resolve();
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [worksheets.onChanged.add(told), worksheets.onCalculated.add(told)];
      await context.sync();
      return handlers as Handlers;
    });
  } catch {
    // Where Excel refuses them the selection is followed all the same, and selecting asks anew.
    return [];
  }
}

async function removeAll(handlers: Handlers): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
    // A handler that stays is asked about a view that is gone: it answers nothing.
  }).catch(() => undefined);
}
