/** Serves the preview host: every screen in a browser, with invented data and no desk behind it. */
import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

import { markdown } from '../markdown.ts';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [svelte({ configFile: '../svelte.config.js' }), markdown()],
  server: { port: 5174, strictPort: true, fs: { allow: ['../..'] } },
});
