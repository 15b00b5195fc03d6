import { Button, type ButtonProps } from "@mantine/core";
import { createLink } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ReactNode, Ref } from "react";

type Attributes = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & ButtonProps;

function Anchor(props: Attributes & { readonly ref?: Ref<HTMLAnchorElement>; readonly children?: ReactNode }) {
  return <Button component="a" {...props} />;
}

/** A link to another screen that looks like a button: the main act of a card. */
export const LinkButton = createLink(Anchor);
