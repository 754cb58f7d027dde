// TypeScript to JavaScript, one file at a time and without type checking: the same for the build and for the browser tests.
import { transform } from 'esbuild';

/** @returns {Promise<{code: string, map: string}>} */
export function toJavaScript(code, file, sourcemap = true) {
  return transform(code, {
    loader: 'ts',
    target: 'es2022',
    // Younger than ES2022, and understood by every browser that the project supports.
    supported: { 'import-attributes': true },
    sourcefile: file,
    sourcemap,
    tsconfigRaw: {
      compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false, verbatimModuleSyntax: true },
    },
  });
}
