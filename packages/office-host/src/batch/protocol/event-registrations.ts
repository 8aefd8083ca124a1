/** The events an add-in can ask for, as the host names them. */
export type EventName =
  | "Activated"
  | "Added"
  | "Calculated"
  | "DataChanged"
  | "Deactivated"
  | "Deleted"
  | "FormulaChanged"
  | "Moved"
  | "NameChanged"
  | "ProtectionChanged"
  | "SelectionChanged"
  | "SingleClicked"
  | "TableAdded"
  | "TableChanged"
  | "TableDeleted"
  | "TableSelectionChanged"
  | "VisibilityChanged"
  | "WorkbookActivated";

/** Which events the add-in asked for. */
export interface EventRegister {
  add(event: EventName, targetId: string): void;
  remove(event: EventName, targetId: string): void;
}

type Registration<Target> = (
  target: Target,
  args: readonly unknown[],
  context: { readonly events: EventRegister },
) => void;

/**
 * The wire's `_RegisterXEvent` and `_UnregisterXEvent` for a class.
 * @param names by the X on the wire; an X that itself starts with `Event` stands alone there
 * @param targetId whose events they are: a sheet's id, a table's id or `Workbook`
 */
export function registrations<Target>(
  names: Readonly<Record<string, EventName>>,
  targetId: (target: Target) => string,
): Record<string, Registration<Target>> {
  const methods: Record<string, Registration<Target>> = {};
  for (const [wire, event] of Object.entries(names)) {
    const name = wire.startsWith("Event") ? wire : `${wire}Event`;
    methods[`_Register${name}`] = (target, _, { events }) => events.add(event, targetId(target));
    methods[`_Unregister${name}`] = (target, _, { events }) =>
      events.remove(event, targetId(target));
  }
  return methods;
}
