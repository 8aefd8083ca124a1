import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allText,
  attribute,
  child,
  children,
  decodeXml,
  Edits,
  elementMaker,
  joined,
  parseXml,
  XmlError,
  xmlText,
  type XmlElement,
} from "spreadsheet/xml";

const each = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(each)];

/** Well-formed XML made by chance: prefixes, quotes, blanks, comments, CDATA, entities. */
const name = fc.constantFrom("a", "b", "p:c", "p:d");
const value = fc.constantFrom(
  "",
  "1",
  "a=&quot;b&quot;",
  "&gt; x",
  "€ 😀",
  "r=1",
  "a > b",
  "&#10;",
);
const blank = fc.constantFrom(" ", "\n  ", "\t");
const attributeText = fc
  .tuple(blank, fc.constantFrom("", " "), value, fc.constantFrom('"', "'"))
  .map(([before, around, text, quote]) => [
    before,
    around,
    quote + text.replaceAll(quote, "") + quote,
  ]);
const source = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.uniqueArray(fc.tuple(fc.constantFrom("r", "s", "p:t"), attributeText), {
        selector: ([key]) => key,
      }),
      fc.array(tie("content"), { maxLength: 3 }),
      blank,
    )
    .map(([tag, attributes, content, end]) => {
      const written = attributes.map(
        ([key, [before, around, text]]) => before + key + around + "=" + around + text,
      );
      const open = `<${tag}${written.join("")}${end}`;
      return content.length === 0 ? `${open}/>` : `${open}>${content.join("")}</${tag}${end}>`;
    }),
  content: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "text",
      "&amp;",
      "<!-- <a r='1'> -->",
      "<![CDATA[<b>]]>",
      "<?x <c/> ?>",
      "\r\n",
      "é",
    ),
    tie("element"),
  ),
})).element;
const document = fc
  .tuple(fc.constantFrom("", "\uFEFF", '<?xml version="1.0"?>\r\n'), source)
  .map(([start, element]) => `${start}<root xmlns="urn:a" xmlns:p="urn:p">${element}</root>`);

describe("elements know where they stand", () => {
  it("each begins and ends with its own tags, whatever quotes, comments and blanks are around", () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const { name: tag, start, openEnd, closeStart, end, isEmpty } of each(
          parseXml(text),
        )) {
          expect(text.slice(start, start + 1 + tag.length)).toBe(`<${tag}`);
          expect(text.slice(0, openEnd).endsWith(isEmpty ? "/>" : ">")).toBe(true);
          if (!isEmpty) expect(text.slice(closeStart, end).startsWith(`</${tag}`)).toBe(true);
        }
      }),
    );
  });

  it("names are known by namespace, not by prefix", () => {
    const root = parseXml('<x:a xmlns:x="urn:a" xmlns:y="urn:a"><y:b/><b xmlns="urn:z"/></x:a>');
    expect(child(root, "b")?.name).toBe("y:b");
    expect(children(root, "b")).toHaveLength(1);
  });

  it("text is decoded; a CDATA is text; a comment is none", () => {
    const root = parseXml("<a>1 &lt; <![CDATA[<2>]]><!-- 3 --><b>&#x20AC;</b></a>");
    expect(root.text).toBe("1 < <2>");
    expect(allText(root)).toBe("1 < <2>€");
  });

  it("what is not wanted costs nothing, and what is taken leaves the tree", () => {
    const text = "<a><row r='1'><c>1</c></row><row r='2'><c>2</c></row></a>";
    const kept = parseXml(text, {
      keep: (_, tag) => tag.local !== "row" || tag.attributes.r?.value === "2",
    });
    expect(kept.children.map((row) => [attribute(row, "r"), allText(row)])).toEqual([["2", "2"]]);
    const taken: string[] = [];
    const rest = parseXml(text, {
      take: (row) => row.local === "row" && taken.push(allText(row)) > 0,
    });
    expect([taken, rest.children]).toEqual([["1", "2"], []]);
  });

  it.each([
    ["not closed", "<a><b></a>"],
    ["cut off", "<a><b"],
    ["an unbound prefix", "<a><r:b/></a>"],
    ["two attributes of one name", "<a b='1' b='2'/>"],
    ["a document type", "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>"],
    ["an entity that nothing declares", "<a>&x;</a>"],
    ["nothing", ""],
    ["too deep", "<a>".repeat(300) + "</a>".repeat(300)],
  ])("%s is refused", (_, text) => {
    expect(() => parseXml(text)).toThrow(XmlError);
  });
});

describe("edits", () => {
  it("none leave the text as it was, to the letter", () => {
    fc.assert(fc.property(document, (text) => new Edits(text).toString() === text));
  });

  it("an attribute that is set is read back, and all else of the text stays", () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.string({ unit: "grapheme" }), (text, pick, set) => {
        const elements = each(parseXml(text));
        const index = pick % elements.length;
        const element = elements[index];
        if (!element) return;
        const edits = new Edits(text);
        edits.setAttribute(element, "r", set);
        const written = edits.toString();
        const after = each(parseXml(written))[index];
        expect(after && attribute(after, "r")).toBe(set);
        const back = new Edits(written);
        const before = attribute(element, "r");
        if (after) back.setAttribute(after, "r", before ?? null);
        if (before === undefined) expect(back.toString()).toBe(text);
      }),
    );
  });

  it("an attribute taken away is gone with the blank in front of it", () => {
    const text = `<a  r = '1' s="r=2"/>`;
    const edits = new Edits(text);
    edits.setAttribute(parseXml(text), "r", null);
    expect(edits.toString()).toBe(`<a s="r=2"/>`);
  });

  it("a child goes where the schema has it, whatever was asked for first", () => {
    const order = ["a", "b", "c", "d"];
    const text = '<x xmlns="urn:x"><a/><d/></x>';
    const root = parseXml(text);
    const make = elementMaker(root);
    for (const asked of [
      ["b", "c"],
      ["c", "b"],
    ]) {
      const edits = new Edits(text);
      for (const local of asked) edits.insertInOrder(root, order, local, make(local));
      expect(edits.toString()).toBe('<x xmlns="urn:x"><a/><b/><c/><d/></x>');
    }
    const empty = "<x/>";
    const edits = new Edits(empty);
    edits.insertInOrder(parseXml(empty), order, "d", make("d"));
    edits.insertInOrder(parseXml(empty), order, "a", make("a"));
    expect(edits.isEmpty).toBe(false);
  });

  it("what an AlternateContent offers stands where it would stand itself", () => {
    const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    const text = `<x xmlns:mc="${mc}"><a/><mc:AlternateContent><mc:Choice><c/></mc:Choice></mc:AlternateContent></x>`;
    const root = parseXml(text);
    const edits = new Edits(text);
    edits.insertInOrder(root, ["a", "b", "c"], "b", elementMaker(root)("b"));
    expect(edits.toString()).toContain("<a/><b/><mc:AlternateContent>");
  });

  it("two edits of one place are a mistake of ours, and said", () => {
    const text = "<a><b/></a>";
    const [b] = parseXml(text).children;
    const edits = new Edits(text);
    if (b) edits.replace(b, xmlText("1"));
    if (b) edits.setAttribute(b, "x", 1);
    expect(() => edits.toString()).toThrow("same place");
  });

  it("what is taken away takes the edits inside with it", () => {
    const text = "<a><b><c/></b><d/></a>";
    const [b] = parseXml(text).children;
    const edits = new Edits(text);
    if (b) edits.remove(b);
    for (const c of b?.children ?? []) edits.remove(c);
    if (b) edits.setAttribute(b, "x", 1);
    if (b) edits.append(b, xmlText("1"));
    expect(edits.toString()).toBe("<a><d/></a>");
  });
});

describe("elements that are made", () => {
  it("have the prefixes of where they stand, and declare what stands for nothing there", () => {
    const root = parseXml('<s:a xmlns:s="urn:a" xmlns:r="urn:r"/>');
    const make = elementMaker(root);
    expect(make("b", { "{urn:r}id": "rId1", n: 2, none: undefined })).toBe(
      '<s:b r:id="rId1" n="2"/>',
    );
    expect(make("b", { "{urn:q}id": "1" })).toBe('<s:b xmlns:ns1="urn:q" ns1:id="1"/>');
    expect(elementMaker(root, "urn:z")("c")).toBe('<c xmlns="urn:z"/>');
    expect(
      make("t", { "{http://www.w3.org/XML/1998/namespace}space": "preserve" }, xmlText(" <")),
    ).toBe('<s:t xml:space="preserve"> &lt;</s:t>');
  });

  it("any text comes back from text and from an attribute", () => {
    const root = parseXml("<a/>");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const made = parseXml(joined([elementMaker(root)("b", { t: text }, xmlText(text))]));
        expect([attribute(made, "t"), made.text]).toEqual([text, text]);
      }),
    );
  });

  it("a character that XML cannot hold does not break the part", () => {
    expect(parseXml(elementMaker(parseXml("<a/>"))("b", {}, xmlText("a\u0001\uD800"))).text).toBe(
      "a\uFFFD\uFFFD",
    );
  });
});

describe("encodings", () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(text, "utf16le");
    return new Uint8Array(little ? bytes : bytes.swap16());
  };
  it.each([
    ["UTF-8", new TextEncoder().encode("<a>€</a>")],
    ["UTF-8 with a mark", new TextEncoder().encode("\uFEFF<a>€</a>")],
    ["UTF-16, little end first", utf16("\uFEFF<a>€</a>", true)],
    ["UTF-16, big end first", utf16("\uFEFF<a>€</a>", false)],
    ["UTF-16 without a mark", utf16("<a>€</a>", true)],
  ])("%s is read, and written as it was", (_, bytes) => {
    const { text, encode } = decodeXml(bytes);
    expect(allText(parseXml(text))).toBe("€");
    expect(encode(text)).toEqual(bytes);
  });

  it("bytes that are no text are refused instead of changed in silence", () => {
    expect(() => decodeXml(new Uint8Array([0x3c, 0x61, 0xe9, 0x3e]))).toThrow(XmlError);
  });
});
