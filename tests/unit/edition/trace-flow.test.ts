import { describe, expect, it } from "vitest";
import { DiagnosticList } from "../../../src/diagnostics/sink.ts";
import { collectNames } from "../../../src/edition/collect-names.ts";
import { registerModes } from "../../../src/edition/mode-register.ts";
import { traceFlow, type Way } from "../../../src/edition/trace-flow.ts";
import { makeVariantMasks } from "../../../src/edition/variant-masks.ts";
import type { StepId } from "../../../src/model/ids.ts";
import { makeStyle } from "../../../src/style/style.ts";
import { editionOf, outline, soundEdition } from "./edition-of.ts";

/** The ways to a step of a manual of which all variants stay. */
const waysTo = (step: number, yaml: string): readonly Way[] => {
	const { manual } = editionOf(yaml);
	const flow = traceFlow(manual.body, {
		names: collectNames(manual),
		variants: makeVariantMasks(manual, new Map()),
		register: registerModes(manual, makeStyle(manual.page, manual.theme).colors),
		nameStep: String,
		sink: new DiagnosticList(),
	});
	return flow.before.get(step as StepId) ?? [];
};

const DEVICES = "variants: {device: {iphone: iPhone, android: Android}}\n";

describe("ways through paths", () => {
	it("do not double with every group of paths without steps", () => {
		const groups = Array.from(
			{ length: 200 },
			(_, index) => `  - path: p${index}\n    body: [{note: x}]\n  - text: y\n`,
		);
		const yaml = `body:\n  - step: a\n    do: a\n${groups.join("")}  - step: b\n    do: b\n`;
		// One passes all groups by; of each path one comes out that has gone through no path before.
		expect(waysTo(1, yaml)).toHaveLength(201);
		expect(outline(soundEdition(yaml)).filter((line) => /^\d/.test(line))).toEqual(["1 none", "2 none"]);
	});

	it("that are one have the readers of all of them", () => {
		const yaml = `${DEVICES}body:
  - step: a
    do: a
  - path: p
    body: [{note: x}]
  - choose: {options: [{if: x, to: i}, {if: y, to: d}]}
  - path: i
    only: {device: iphone}
    body: [{note: x}]
  - path: d
    only: {device: android}
    body: [{note: x}]
  - step: b
    do: b
`;
		const ways = waysTo(1, yaml).map(({ step, readers, end, bridged }) => ({ step, readers, end, bridged }));
		expect(ways).toEqual([
			{ step: 0, readers: 0b01n, end: 1, bridged: false },
			{ step: 0, readers: 0b10n, end: 2, bridged: false },
			{ step: 0, readers: 0b11n, end: 0, bridged: true },
		]);
	});
});
