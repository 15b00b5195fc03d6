import { OfficialDocument } from "@kehoach/domain";
import { type Schema, Struct } from "effect";

/** A document that the acting body issues itself: the organ's name is its own, not the client's word. */
export const OwnDocument = OfficialDocument.OfficialDocument.mapFields(Struct.omit(["organName"]));
export interface OwnDocument extends Schema.Schema.Type<typeof OwnDocument> {}

export const issuedBy = (organName: string, document: OwnDocument): OfficialDocument.OfficialDocument => ({
  ...document,
  organName,
});
