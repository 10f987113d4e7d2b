import type { Color } from "../base/color.ts";
import { closestWord, foldLookAlikes } from "../diagnostics/closest-word.ts";
import type { Sink } from "../diagnostics/sink.ts";
import type { Span } from "../diagnostics/span.ts";
import type { IconName } from "../model/icon-name.ts";
import { type ModeId, NO_MODE } from "../model/ids.ts";
import type { Block, Chrome, Device, LocalizedText, Manual, ModeDeclaration, ModeLook } from "../model/manual.ts";
import { authoredCharacters } from "../model/plain-text.ts";
import type { ColorTokens } from "../style/tokens/color-tokens.ts";
import { parseModeColor } from "./parse-mode-color.ts";

/** A mode with everything filled in but its texts. */
export interface ModeShape {
	readonly icon: IconName;
	readonly look: ModeLook | "preparation";
	readonly color: Color;
	readonly label: LocalizedText | null;
	readonly name: LocalizedText | null;
	readonly header: LocalizedText | null;
	readonly chrome: Chrome;
	readonly device: Device;
	readonly span: Span;
}

/** Every mode that a manual may name. */
export type ModeRegister = ReadonlyMap<ModeId, ModeShape>;

const LOOKS: readonly ModeLook[] = ["round", "square", "notch", "plain"];
const COLORS = ["blue", "amber", "green", "violet"] as const;

/** The modes that exist without being declared; declaring one changes only what is given. */
const BUILT_IN: ReadonlyMap<string, { look: ModeLook; color: string; icon: IconName; chrome: Chrome }> = new Map([
	["browser", { look: "round", color: "blue", icon: "globe", chrome: "browser" }],
	["app", { look: "square", color: "amber", icon: "lock", chrome: "app" }],
] as const);

/** Makes the modes of a manual: what was left out is filled with what is still free, in the order given. */
export const registerModes = (manual: Manual, colors: ColorTokens): ModeRegister => {
	const used = usedModes(manual.body);
	const builtIn = [...BUILT_IN.keys()].filter((id) => used.has(id) && !manual.modes.has(id as ModeId));
	const declared = [...manual.modes];
	const looks = new Set([
		...builtIn.map((id) => BUILT_IN.get(id)?.look),
		...declared.map(([id, mode]) => mode.look ?? BUILT_IN.get(id)?.look),
	]);
	const taken = new Set([
		...builtIn.map((id) => BUILT_IN.get(id)?.color),
		...declared.map(([id, mode]) => mode.color ?? BUILT_IN.get(id)?.color),
	]);
	const free = {
		looks: LOOKS.filter((look) => !looks.has(look)),
		colors: COLORS.filter((color) => !taken.has(color)),
	};
	const register = new Map<ModeId, ModeShape>([[NO_MODE, preparation(manual, colors)]]);
	for (const id of BUILT_IN.keys()) {
		if (!manual.modes.has(id as ModeId))
			register.set(id as ModeId, shapeOf(id, undeclared(manual.span), { looks: [], colors: [] }, colors));
	}
	for (const [id, mode] of declared) register.set(id, shapeOf(id, mode, free, colors));
	return register;
};

const undeclared = (span: Span): ModeDeclaration => ({
	label: null,
	name: null,
	icon: null,
	look: null,
	color: null,
	header: null,
	chrome: null,
	device: null,
	span,
});

/** TOKENS.md section 5: a white square with a phone. */
const preparation = (manual: Manual, colors: ColorTokens): ModeShape => ({
	...undeclared(manual.span),
	icon: "phone",
	look: "preparation",
	color: colors.paper,
	chrome: "none",
	device: "phone",
});

/** Looks and colours that no mode has yet, in the order in which they are given. */
interface Free {
	readonly looks: ModeLook[];
	readonly colors: string[];
}

/** Takes the next free look and colour off their lists where the declaration has none; both may run out. */
const shapeOf = (id: string, mode: ModeDeclaration, free: Free, colors: ColorTokens): ModeShape => {
	const known = BUILT_IN.get(id);
	const device = mode.device ?? "phone";
	const look = mode.look ?? known?.look ?? free.looks.shift() ?? "plain";
	const color = mode.color ?? known?.color ?? free.colors.shift() ?? "blue";
	return {
		...mode,
		look,
		color: parseModeColor(color, colors) ?? colors.blue,
		icon: mode.icon ?? known?.icon ?? (device === "pc" ? "pc" : "app"),
		chrome: mode.chrome ?? known?.chrome ?? (mode.header === null ? "none" : "app"),
		device,
	};
};

/** Every mode that a step, a conditional screen or a switch names. */
const usedModes = (blocks: readonly Block[]): ReadonlySet<string> => {
	const used = new Set<string>();
	const visit = (block: Block): void => {
		if (block.kind === "path") for (const inner of block.body) visit(inner);
		if (block.kind === "switch") used.add(block.to.mode);
		if (block.kind !== "step") return;
		for (const content of [block, ...block.alt.map((alt) => alt.value)]) {
			if (content.mode !== null) used.add(content.mode.id);
		}
	};
	for (const block of blocks) visit(block);
	return used;
};

/** Whether a mode is unknown; reports it. */
export const reportUnknownMode = (mode: ModeId, span: Span, register: ModeRegister, sink: Sink): boolean => {
	if (register.has(mode)) return false;
	const modes = [...register.keys()];
	const suggestion = modeOfWords(mode, register) ?? closestWord(mode, modes);
	sink.report("flow/unknown-mode", span, { mode, suggestion, modes });
	return true;
};

/** What people call the modes that need no declaration. */
const USUAL_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	[NO_MODE, ["準備", "なし", "無し", "nothing", "preparation"]],
	["browser", ["ブラウザ", "ブラウザー", "ウェブ", "web", "ブラウザで操作", "ブラウザーで操作"]],
	["app", ["アプリ", "アプリで操作", "認証アプリ", "application"]],
]);

/** The mode whose label or name was written in the place of its id. */
const modeOfWords = (words: string, register: ModeRegister): ModeId | null => {
	const wanted = foldLookAlikes(words);
	for (const [id, shape] of register) {
		const spelled = [shape.label, shape.name].flatMap((text) =>
			[...(text?.byLang.values() ?? [])].map(authoredCharacters),
		);
		const known = [...spelled, ...(USUAL_WORDS.get(id) ?? [])];
		if (known.some((one) => foldLookAlikes(one) === wanted)) return id;
	}
	return null;
};
