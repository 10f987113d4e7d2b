import { describe, expect, it } from "vitest";
import { formatDate } from "../../../../src/layout/page/furniture/format-date.ts";

describe("a date on the page", () => {
	it("is written out in Japanese and left as it is elsewhere", () => {
		expect(formatDate("2026-04-01", "ja")).toBe("2026年4月1日");
		expect(formatDate("2026-04-01", "en")).toBe("2026-04-01");
	});
});
