import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { themeVariables } from './build/theme-variables.ts';

const gateway = process.env.TIDINGS_GATEWAY ?? 'http://127.0.0.1:8080';
const forwarded = ['/api', '/login', '/logout'];

export default defineConfig({
  plugins: [react(), themeVariables()],
  build: {
    target: 'es2022',
    // A strict content security policy allows no data: addresses for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    // The chart is loaded only where one is shown.
    chunkSizeWarningLimit: 700,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(forwarded.map((path) => [path, { target: gateway }])),
  },
  test: {
    include: ['src/**/*.test.ts'],
    env: { TZ: 'Europe/Amsterdam' },
  },
});
