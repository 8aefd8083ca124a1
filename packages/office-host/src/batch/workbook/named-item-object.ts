import type { DefinedName } from "../../model";
import {
  flag,
  text,
  HostError,
  invalidArgument,
  itemNotFound,
  Reference,
  reference,
  type ObjectType,
  type Targets,
} from "../protocol";
import { areaOfReference, canBeRead, rangeAddress } from "../cells";
import { checkTableName } from "../tables";

type Target = Targets["NamedItemCollection"];

export const namedItemCollectionObject: ObjectType<"NamedItemCollection"> = {
  items: (target) =>
    namesOf(target).map((name) => reference("NamedItem", { workbook: target.workbook, name })),
  item: (target, key) => {
    const name = byName(target, key);
    if (!name) throw itemNotFound("NamedItemCollection.getItem");
    return reference("NamedItem", { workbook: target.workbook, name });
  },
  methods: {
    Add: addName,
    GetCount: (target) => namesOf(target).length,
    GetItemOrNullObject: (target, [key]) => {
      const name = byName(target, key);
      return name ? reference("NamedItem", { workbook: target.workbook, name }) : null;
    },
  },
};

function namesOf({ workbook, sheet }: Target): DefinedName[] {
  return workbook.names.filter((name) => name.sheet === sheet);
}

function byName(target: Target, key: unknown): DefinedName | undefined {
  const wanted = text(key, "NamedItemCollection.getItem").toLowerCase();
  return namesOf(target).find(({ name }) => name.toLowerCase() === wanted);
}

const ADD = "NamedItemCollection.add";

function addName(target: Target, [given, value, comment]: readonly unknown[]) {
  const { workbook, sheet } = target;
  const name = text(given, ADD);
  if (namesOf(target).some((each) => each.name.toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists", ADD);
  // A name follows the same rules as a table's, and shares their names.
  checkTableName(workbook, name, ADD);
  const formula =
    value instanceof Reference && value.is("Range")
      ? `=${rangeAddress(value.target).replace(/\$?([A-Z]+)\$?(\d+)(?=$|:)/g, "$$$1$$$2")}`
      : text(value, ADD);
  if (!formula.startsWith("=") || !canBeRead(formula)) throw invalidArgument(ADD);
  const added: DefinedName = {
    name,
    formula,
    comment: comment == null ? "" : text(comment, ADD),
    visible: true,
    sheet,
  };
  workbook.names.push(added);
  workbook.recalculation?.structureChanged();
  return reference("NamedItem", { workbook, name: added });
}

export const namedItemObject: ObjectType<"NamedItem"> = {
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set({ workbook, name }, value) {
        const formula = text(value, "NamedItem.formula");
        if (!canBeRead(formula)) throw invalidArgument("NamedItem.formula");
        name.formula = formula;
        workbook.recalculation?.structureChanged();
      },
    },
    Type: { get: (target) => (rangeOf(target) ? "Range" : "String") },
    Value: {
      get: (target) => {
        const range = rangeOf(target);
        return range ? rangeAddress(range) : target.name.formula.slice(1);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => void (name.visible = flag(value, "NamedItem.visible")),
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => void (name.comment = text(value, "NamedItem.comment")),
    },
    Scope: { get: ({ name }) => (name.sheet ? "Worksheet" : "Workbook") },
  },
  methods: {
    Delete({ workbook, name }) {
      workbook.names.splice(workbook.names.indexOf(name), 1);
      workbook.recalculation?.structureChanged();
    },
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw itemNotFound("NamedItem.getRange");
      return reference("Range", range);
    },
    GetRangeOrNullObject: (target) => {
      const range = rangeOf(target);
      return range && reference("Range", range);
    },
  },
};

function rangeOf({ workbook, name }: Targets["NamedItem"]) {
  return areaOfReference(workbook, name.formula.replace(/^=/, ""), name.sheet);
}
