import { createTheme, type MantineColorsTuple } from '@mantine/core';

const tide: MantineColorsTuple = [
  '#eef6f8',
  '#d8ebef',
  '#b2d6de',
  '#86c0cd',
  '#57a3b5',
  '#33869a',
  '#20707f',
  '#175d6d',
  '#134c5a',
  '#0e3944',
];

/** Cool greys in which text, rules and surfaces of the dark scheme keep their contrast. */
const dark: MantineColorsTuple = [
  '#e4e7e9',
  '#b9c0c5',
  '#98a1a8',
  '#6d767d',
  '#3a4147',
  '#2b3136',
  '#20262a',
  '#181c1f',
  '#111416',
  '#0b0d0e',
];

export const theme = createTheme({
  colors: { tide, dark },
  primaryColor: 'tide',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '650' },
  defaultRadius: 'sm',
  radius: { sm: '6px', md: '10px' },
  cursorType: 'pointer',
  focusRing: 'auto',
});

/** Mantine's own names for our colours, which theme/tokens.css holds for both schemes. */
export const colorVariables = {
  '--mantine-color-body': 'var(--surface)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--alarm)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--rule-strong)',
};
