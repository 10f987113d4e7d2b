import { describe, expect, it } from "vitest";
import type { OutlineEntry } from "../../../../src/document/document.ts";
import type { OutlineMark } from "../../../../src/layout/block/laid-block.ts";
import { buildOutline } from "../../../../src/layout/page/structure/build-outline.ts";

const mark = (level: OutlineMark["level"], title: string): OutlineMark => ({ level, title, destination: `d${title}` });

const dump = (entries: readonly OutlineEntry[]): string =>
	entries.map(({ title, children }) => (children.length === 0 ? title : `${title}(${dump(children)})`)).join(" ");

describe("the bookmarks", () => {
	it("nest steps in modes and modes in sections", () => {
		const marks = [mark("section", "A"), mark("step", "1"), mark("mode", "b"), mark("step", "2"), mark("step", "3")];
		expect(dump(buildOutline([...marks, mark("section", "B"), mark("step", "4")]))).toBe("A(1 b(2 3)) B(4)");
	});

	it("need no section, and let a table stand beside the modes", () => {
		expect(dump(buildOutline([mark("mode", "b"), mark("step", "1"), mark("block", "t")]))).toBe("b(1) t");
	});

	it("nest the modes of a path in it", () => {
		expect(dump(buildOutline([mark("path", "p"), mark("mode", "b"), mark("step", "A1"), mark("path", "q")]))).toBe(
			"p(b(A1)) q",
		);
	});
});
