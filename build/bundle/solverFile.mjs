/** The solver's WebAssembly file lies beside the bundled code; this plug-in puts it there. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** @returns {import('vite').Plugin} */
export function takeSolverAlong() {
  return {
    name: 'peyvand:solver-file',
    generateBundle() {
      const source = readFileSync(createRequire(import.meta.url).resolve('highs/runtime'));
      this.emitFile({ type: 'asset', fileName: 'highs.wasm', source });
    },
  };
}
