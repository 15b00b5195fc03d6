import { Schema } from "effect";
import { Address } from "./Address.ts";

/** One addressed piece of a plan's text (điều khoản), verbatim. `marker` is what stands before it: "II.", "3.", "-" or nothing. */
export const Clause = Schema.Struct({
  address: Address,
  kind: Schema.Literals(["head", "heading", "point", "recipient", "signature"]),
  marker: Schema.String,
  text: Schema.String,
});
export interface Clause extends Schema.Schema.Type<typeof Clause> {}
