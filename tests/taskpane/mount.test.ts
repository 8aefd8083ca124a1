// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { pane as dutch } from "../../src/locale/nl/pane";
import { pane as english } from "../../src/locale/en/pane";
import { copyText } from "../../src/taskpane/clipboard/copy-text";
import type { ViewName } from "../../src/taskpane/context/view-name";
import { mount, showFirstPane } from "../../src/taskpane/shell/mount";
import { showOutsideExcel } from "../../src/taskpane/shell/show-outside-excel";
import { showWholePane } from "../../src/taskpane/shell/show-whole-pane";
import { ready, services } from "./fakes";

const element = document.body.appendChild(document.createElement("div"));
afterEach(() => {
  vi.unstubAllGlobals();
});

test("the page says its language, also when another is chosen, and the pane can be taken away", () => {
  const place = mount(element);
  act(() => {
    showWholePane(place, services(ready()));
  });
  expect(document.documentElement.lang).toBe("nl");
  act(() => {
    showWholePane(place, services(ready(), { texts: english }));
  });
  expect(document.documentElement.lang).toBe("en");
  expect(screen.getByRole("heading", { level: 1, name: "Banenafspraak" })).toBeTruthy();
  act(place.unmount);
  expect(element.childElementCount).toBe(0);
});

const theme = { get: () => "dark" as const, subscribe: () => () => undefined };

test("before the views have loaded the tabs answer, and the pane opens with the one chosen", async () => {
  let asked: ViewName | null = null;
  const askedView = {
    take: () => {
      const view = asked;
      asked = null;
      return view;
    },
    ask: (view: ViewName) => {
      asked = view;
    },
    subscribe: () => () => undefined,
  };
  const place = mount(element);
  act(() => {
    showFirstPane(place, { texts: dutch, theme, askedView });
  });
  expect(screen.getByText("De werkmap wordt gelezen…")).toBeTruthy();
  const sheets = () => screen.getByRole("tab", { name: /^Bladen/ });
  await userEvent.click(sheets());
  expect(document.activeElement).toBe(sheets());
  act(() => {
    showWholePane(place, services(ready(), { askedView }));
  });
  expect(sheets().getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(sheets());
  act(place.unmount);
});

test("when the views cannot be loaded the frame says so", () => {
  const askedView = { take: () => null, ask: () => undefined };
  const place = mount(element);
  act(() => {
    showFirstPane(place, { texts: dutch, theme, askedView }, true);
  });
  expect(screen.getByText(dutch.viewUnloaded)).toBeTruthy();
  expect(screen.queryByText(dutch.reading)).toBeNull();
  act(place.unmount);
});

test("outside Excel the page says where it works", () => {
  const place = mount(element);
  act(() => {
    showOutsideExcel(place, { tag: "nl-NL", theme });
  });
  expect(
    screen.getByRole("heading", { level: 1, name: "Dit deelvenster werkt in Excel" }),
  ).toBeTruthy();
  act(place.unmount);
});

test("copying tells whether the browser allowed it", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("details")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("details");
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
  expect(await copyText("details")).toBe(false);
  vi.stubGlobal("navigator", {});
  expect(await copyText("details")).toBe(false);
});
