import {
  Button,
  createTheme,
  type CSSVariablesResolver,
  Input,
  InputWrapper,
  type MantineColorsTuple,
} from "@mantine/core";

/** The one accent: a deep red, for the main act of a screen and the mark of the current place. Nothing else. */
const accent: MantineColorsTuple = [
  "#fdf3f3",
  "#f7e1e1",
  "#ecc2c2",
  "#dd9696",
  "#c96666",
  "#b54545",
  "#a53030",
  "#8a1c1f",
  "#74171a",
  "#5e1215",
];

const fontFamily = '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';

/** The look of every screen: white and neutral greys, 16 px body, 1.55 lines for stacked diacritics. */
export const theme = createTheme({
  colors: { accent },
  primaryColor: "accent",
  primaryShade: 7,
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "1.5rem", lineHeight: "1.4" },
      h2: { fontSize: "1.1875rem", lineHeight: "1.45" },
      h3: { fontSize: "1rem", lineHeight: "1.5" },
    },
  },
  lineHeights: { xs: "1.5", sm: "1.5", md: "1.55", lg: "1.6", xl: "1.65" },
  defaultRadius: "sm",
  focusRing: "always",
  cursorType: "pointer",
  respectReducedMotion: true,
  // One height for fields and buttons that stand in a row, and letters of 16 px in both (a phone zooms into smaller ones).
  components: {
    Button: Button.extend({
      vars: (_, { size = "sm" }) =>
        size === "sm" ? { root: { "--button-height": "2.5rem", "--button-fz": "1rem" } } : { root: {} },
    }),
    Input: Input.extend({
      vars: (_, { size = "sm" }) =>
        size === "sm" ? { wrapper: { "--input-height": "2.5rem", "--input-fz": "1rem" } } : { wrapper: {} },
    }),
    InputWrapper: InputWrapper.extend({
      styles: {
        label: { fontWeight: 600, marginBottom: "0.25rem" },
        description: { lineHeight: 1.5 },
        error: { lineHeight: 1.5 },
      },
      vars: () => ({
        label: { "--input-label-size": "1rem" },
        error: { "--input-error-size": "0.875rem" },
        success: { "--input-success-size": "0.875rem" },
        description: { "--input-description-size": "0.875rem" },
      }),
    }),
  },
});

/** Mantine's own quiet and error colours are too pale for small letters (AA); ours stand in page.css. */
export const colours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-error": "var(--overdue)",
    "--mantine-color-dimmed": "var(--ink-soft)",
    "--mantine-color-placeholder": "#6b727b",
    "--mantine-color-text": "var(--ink)",
  },
  dark: {},
});
