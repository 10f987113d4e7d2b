import { describe, expect, it } from "vitest";
import type { StepId } from "../../../../src/model/ids.ts";
import { stepDestination } from "../../../../src/text/paint/step-destination.ts";
import { edition, mode } from "../../layout/page/edition-builders.ts";

describe("the destination of a step", () => {
	it("is its place in reading order, padded", () => {
		const few = edition([{ mode: mode("ブラウザ"), count: 12 }]);
		expect([0, 11].map((step) => stepDestination(few, step as StepId))).toEqual(["step01", "step12"]);
		const many = edition([{ mode: mode("ブラウザ"), count: 100 }]);
		expect(stepDestination(many, 4 as StepId)).toBe("step005");
	});
});
