// Bundles src/ into dist/: one file a command, loaded lazily.
import { rolldown } from "rolldown";
import { options } from "./bundle-options.mjs";

const bundle = await rolldown(options);
await bundle.write({ dir: "dist", format: "esm", cleanDir: true });
