// The coder's inner loops, compiled from AssemblyScript to WebAssembly and written down as a module.

import asc from 'assemblyscript/asc';

/** Where the source lies, and where the module is. */
export const KERNEL = {
  source: 'packages/coder/kernel/index.ts',
  module: 'packages/coder/src/linear/kernel-code.generated.ts',
} as const;

const OUT = 'kernel.wasm';
/**
 * Pages of memory as in `packages/coder/src/linear/kernel.ts`, from where it comes, shared so that threads can work in it.
 * The source makes no objects, so that nothing of a runtime is left in the code.
 */
const OPTIONS = [
  ...[
    '--optimizeLevel',
    '3',
    '--shrinkLevel',
    '0',
    '--converge',
    '--noAssert',
    '--runtime',
    'minimal',
    '--use',
    'abort=',
  ],
  ...['--importMemory', '--noExportMemory', '--sharedMemory', '--enable', 'threads', '--enable', 'simd'],
  ...['--initialMemory', '1', '--maximumMemory', '16384'],
];

/**
 * The text of the module.
 * @throws Error what the compiler says of a source that does not compile
 */
export async function kernelModule(root: string): Promise<string> {
  let code: Uint8Array | null = null;
  const { error, stderr } = await asc.main([KERNEL.source, '--baseDir', root, '--outFile', OUT, ...OPTIONS], {
    writeFile: (name: string, contents: string | Uint8Array) => {
      if (name === OUT) code = contents as Uint8Array;
    },
  });
  if (error !== null || code === null) throw new Error(`${KERNEL.source} does not compile\n${stderr.toString()}`);
  const text = Buffer.from(code).toString('base64');
  return [
    `// Written by \`npm run kernel\` from ${KERNEL.source}; do not edit.`,
    '',
    '/** WebAssembly in base 64. */',
    'export const KERNEL_CODE =',
    `  '${text}';`,
    '',
  ].join('\n');
}
