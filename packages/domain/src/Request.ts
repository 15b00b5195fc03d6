import { Schema } from "effect";
import { Address } from "./Address.ts";
import { AgencyId } from "./Agency.ts";

/**
 * What a clause asks ("Đề nghị …") of bodies that are not under the committee and that the plan gives no place among its assignees.
 * It is no duty: nobody reports on it and it is never overdue. (A body that does hold a slot is asked by a duty of nature `request`.)
 */
export const Request = Schema.Struct({
  clause: Address,
  /** Who is asked, as the clause names them. */
  asked: Schema.NonEmptyArray(Schema.NonEmptyString),
  /** The bodies among them that can be told apart. */
  agencies: Schema.Array(AgencyId),
  /** The word of the clause that makes it a request. */
  basis: Schema.NonEmptyString,
});
export interface Request extends Schema.Schema.Type<typeof Request> {}
