// Bundles the extension into the one file that `package.json` names as `main`.
import { build } from 'esbuild';

await build({
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // The editor provides this module; it exists in no package.
    external: ['vscode'],
});
