// How the pages are built: Preact stands in for React under TanStack's libraries; each page is a part of its own.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** The face that every page is set in: asked for with the page, it is there before the first words are painted. */
const FACE = /source-serif-4-latin-opsz-normal-[\w-]+\.woff2$/;

const faceFirst: Plugin = {
  name: 'face-first',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => FACE.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
          injectTo: 'head-prepend' as const,
        })),
  },
};

/** The face's own licence goes with it; that of the code is gathered by Vite. */
const faceLicence: Plugin = {
  name: 'face-licence',
  generateBundle() {
    const folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json'));
    const source = readFileSync(join(folder, 'LICENSE'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'licence-of-the-face.txt', source });
  },
};

export default defineConfig({
  plugins: [faceFirst, faceLicence],
  root: import.meta.dirname,
  resolve: {
    conditions: ['source', 'module', 'browser', 'import', 'default'],
    // Order matters: the longer names first.
    alias: [
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/pages',
    emptyOutDir: true,
    target: 'es2022',
    // The first browsers that know `light-dark()`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // A picture or font in the style sheet as data would need a looser content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The code of others that the pages are made of asks for its notices to go with it.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      // TanStack's marks for React's servers mean nothing here, nor to who installs how long each plugin took.
      onLog: (level, log, handle) =>
        log.code === 'MODULE_LEVEL_DIRECTIVE' || log.code === 'PLUGIN_TIMINGS' ? undefined : handle(level, log),
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7333' } },
});
