import { findFontFaults } from "./find-font-faults.ts";
import { findGraphicsFaults } from "./find-graphics-faults.ts";
import { findLinkFaults } from "./find-link-faults.ts";
import { findRoleFaults } from "./find-role-faults.ts";
import { findTagFaults } from "./find-tag-faults.ts";
import type { PdfObjects } from "./pdf-objects.ts";

/**
 * Everything in the objects of a file that PDF/A-2a or PDF/UA-1 forbid, or that readers stumble over. Each fault begins
 * with its clause, of ISO 19005-2 where that is in chapter 6, of ISO 14289-1 where it is in 7.
 */
export const findFaults = (pdf: PdfObjects): readonly string[] =>
	[findGraphicsFaults, findFontFaults, findTagFaults, findRoleFaults, findLinkFaults].flatMap((find) => find(pdf));
