import { expect, test, vi } from "vitest";
import { themeStore, type OfficeColours } from "../../src/taskpane/context/theme-store";

const system = (dark: boolean) => () => ({
  matches: dark,
  addEventListener: vi.fn(),
  removeEventListener: vi.fn(),
});
const themeOf = (office: OfficeColours | undefined, dark: boolean) =>
  themeStore(() => office, system(dark)).get();

test("Office's own theme goes before that of the system", () => {
  expect(themeOf({ bodyBackgroundColor: "#FFFFFF" }, true)).toBe("light");
  expect(themeOf({ bodyBackgroundColor: "#262626" }, false)).toBe("dark");
});

test("the system's theme is followed where Office gives none, or no colour", () => {
  expect(themeOf(undefined, true)).toBe("dark");
  expect(themeOf({ bodyBackgroundColor: "window" }, false)).toBe("light");
  expect(themeOf({ bodyBackgroundColor: "zzzzzz" }, true)).toBe("dark");
});

test("a listener hears of the system's changes until it leaves", () => {
  const media = system(false)();
  const listener = vi.fn();
  const leave = themeStore(
    () => undefined,
    () => media,
  ).subscribe(listener);
  expect(media.addEventListener).toHaveBeenCalledWith("change", listener);
  leave();
  expect(media.removeEventListener).toHaveBeenCalledWith("change", listener);
});
