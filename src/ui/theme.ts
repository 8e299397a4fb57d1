/** Mantine's theme: one type scale, one spacing unit of 4 px, and ink as the colour of action. */
import {
  createTheme,
  defaultVariantColorsResolver,
  Drawer,
  Modal,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Action is ink, not a hue: hues belong to the three networks. */
const ink: MantineColorsTuple = [
  '#f4f4f6',
  '#e6e6ea',
  '#d0d1d7',
  '#b2b4bd',
  '#8d909c',
  '#6c6f7c',
  '#525561',
  '#3b3e48',
  '#262830',
  '#17181d',
];

const dark: MantineColorsTuple = [
  '#ecedf1',
  '#cfd1d9',
  '#adb0bc',
  '#868a97',
  '#3a3d47',
  '#2d3038',
  '#1e2026',
  '#15161b',
  '#0f1013',
  '#0a0b0d',
];

/**
 * Text on ink: Mantine takes the contrast of the light theme's shade in both themes, so the one
 * that knows the theme is asked instead.
 */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  const onInk = input.variant === 'filled' && (input.color ?? 'ink') === 'ink';
  return onInk ? { ...colors, color: 'var(--mantine-primary-color-contrast)' } : colors;
};

/** Shared by every dialog. Its head is a header element, but not another banner of the page. */
const dialogs = {
  attributes: { header: { role: 'presentation' } },
  padding: 'lg',
  styles: { title: { fontSize: '1rem', fontWeight: 650 } },
  closeButtonProps: { 'aria-label': 'Close' },
} as const;

export const theme = createTheme({
  components: {
    Modal: Modal.extend({ defaultProps: dialogs }),
    Drawer: Drawer.extend({ defaultProps: dialogs }),
  },
  colors: { ink, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  autoContrast: true,
  variantColorResolver,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '0.125rem', sm: '0.25rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
});
