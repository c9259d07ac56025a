import { site } from '#site.ts';

/**
 * Colours of the light theme for cards and standalone pictures: copies of `styles/tokens.css`; a test compares them.
 */
export const lightPalette = {
  paper: '#fbf8f1',
  ink: '#1d1a16',
  'ink-2': '#453e34',
  'ink-3': '#514a3e',
  'seal-ink': '#862414',
  seal: '#a8321f',
  'seal-paper': '#fff8ee',
  star: '#1d1a16',
  hair: '#ddd4c3',
  ...site.colours?.light,
};
