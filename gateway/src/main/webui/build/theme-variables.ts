import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { colorVariables, theme } from '../src/theme/theme.ts';

const NAME = 'virtual:theme-variables.css';
const RESOLVED = '/@theme/variables.css';

type Variables = Record<string, string>;

/**
 * Writes the theme's CSS variables into the style sheet at build time.
 *
 * Mantine would put them into a <style> element at run time, which a content security policy
 * without 'unsafe-inline' refuses.
 */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? css() : undefined),
  };
}

function css(): string {
  const usual = defaultCssVariablesResolver(DEFAULT_THEME);
  const ours = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  return convertCssVariables({
    variables: changed(ours.variables, usual.variables),
    light: { ...changed(ours.light, usual.light), ...colorVariables },
    dark: { ...changed(ours.dark, usual.dark), ...colorVariables },
  });
}

/** What differs from the variables that Mantine's own style sheet already has. */
function changed(ours: Variables, usual: Variables): Variables {
  return Object.fromEntries(Object.entries(ours).filter(([name, value]) => usual[name] !== value));
}
