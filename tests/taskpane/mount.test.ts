// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { pane as dutch } from "../../src/locale/nl/pane";
import { pane as english } from "../../src/locale/en/pane";
import { copyText } from "../../src/taskpane/clipboard/copy-text";
import { mountOutsideExcel, mountPane, type MountedPane } from "../../src/taskpane/shell/mount";
import { ready, services } from "./fakes";

const element = document.body.appendChild(document.createElement("div"));
afterEach(() => {
  vi.unstubAllGlobals();
});

test("the page says its language, also when another is chosen, and the pane can be taken away", () => {
  let pane: MountedPane | null = null;
  act(() => {
    pane = mountPane(element, services(ready()));
  });
  expect(document.documentElement.lang).toBe("nl");
  act(() => pane?.show(services(ready(), { texts: english })));
  expect(document.documentElement.lang).toBe("en");
  expect(screen.getByRole("heading", { level: 1, name: "Banenafspraak" })).toBeTruthy();
  act(() => {
    pane?.unmount();
  });
  expect(element.childElementCount).toBe(0);
});

test("outside Excel the page says where it works", () => {
  const theme = { get: () => "dark" as const, subscribe: () => () => undefined };
  act(() => {
    mountOutsideExcel(element, { texts: dutch, theme });
  });
  expect(
    screen.getByRole("heading", { level: 1, name: "Dit deelvenster werkt in Excel" }),
  ).toBeTruthy();
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
