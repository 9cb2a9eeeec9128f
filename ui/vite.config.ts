import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

import { markdown } from './markdown.ts';

export default defineConfig({
  plugins: [svelte(), markdown()],
  base: './',
  build: {
    outDir: 'dist',
    target: ['es2022', 'safari16'],
    // The content security policy of the window allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The guide lies beside the code of the window.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  // In tests Svelte is to render for a browser, not for a server.
  resolve: process.env.VITEST ? { conditions: ['browser'] } : undefined,
  test: {
    environment: 'jsdom',
    testTimeout: 30_000,
    setupFiles: ['tests/setup.ts'],
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
  },
});
