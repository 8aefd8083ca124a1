import { expect, it } from "vitest";
import { rateOfYear } from "../../../src/domain/figures/rate-of-year";
import { sourceOf } from "../../report/letter-source";

const rateOf = (target: string, realised: string, stated: string) => {
  const [figure] = sourceOf([["Politie", "2023", target, realised, stated]]).figures;
  return figure && rateOfYear(figure);
};

it("is worked out wherever target and realisation are given, whatever is stated", () => {
  expect(rateOf("552", "329", "56,6%")).toEqual({ rate: 329 / 552, stated: false });
});

it("is what the source states where one of them is missing", () => {
  expect(rateOf("", "", "74%")).toEqual({ rate: 0.74, stated: true });
  expect(rateOf("552", "", "")).toEqual({ rate: null, stated: false });
});

it("is nothing of a target of nothing", () => {
  expect(rateOf("0", "3", "")).toEqual({ rate: null, stated: false });
});
