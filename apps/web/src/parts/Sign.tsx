import type { SVGProps } from "react";

/** The signs of status. Drawn, not typed: they look the same on every machine and print. */
export type SignName = "check" | "half" | "exclamation" | "cross" | "dash";

const strokes: Readonly<Record<SignName, React.ReactNode>> = {
  check: <path d="M3 8.5l3.2 3.2L13 4.8" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.2" />
      <path d="M8 2.8a5.2 5.2 0 0 0 0 10.4z" fill="currentColor" stroke="none" />
    </>
  ),
  exclamation: <path d="M8 2.6v6.6M8 12.6v.4" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  dash: <path d="M3.5 8h9" />,
};

/** A sign beside its word; hidden from screen readers, because the word says it. */
export function Sign({ name, ...rest }: { readonly name: SignName } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      {...rest}
    >
      {strokes[name]}
    </svg>
  );
}
