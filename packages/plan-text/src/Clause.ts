import type { Clause as DomainClause } from "@kehoach/domain";
import type { Span } from "./Source.ts";

/** One addressed piece of the document, as the domain knows it, with the place in the source it was read from. */
export interface Clause {
  readonly address: string;
  kind: DomainClause.Clause["kind"];
  readonly marker: string;
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
  readonly bold: boolean;
  /** How high it ranks among its neighbours: `Marker.Rank`, 20 for a paragraph without a marker. */
  readonly rank: number;
  readonly parent: Clause | null;
  readonly children: Array<Clause>;
  /** Place among its parent's children, from 0. */
  readonly position: number;
}

/** As a heading is cited: "II. MỤC TIÊU". */
export const heading = (clause: Clause): string =>
  clause.marker === "" ? clause.text : `${clause.marker} ${clause.text}`;
