import { type Agency, Day, Instant, type OfficialDocument } from "@kehoach/domain";
import * as Chance from "./Chance.ts";

/** A series of an organ's documents: its notation, and about how many documents it brings in a year. */
export interface Series {
  readonly notation: string;
  readonly perYear: number;
}

/** Series in which the demonstration issues documents. */
export const series = {
  /** Công văn of the focal department. */
  letter: { notation: "STNMT-BĐKH", perYear: 4_200 },
  /** Tờ trình of the focal department. */
  submission: { notation: "TTr-STNMT", perYear: 420 },
  /** Báo cáo of the focal department. */
  report: { notation: "BC-STNMT", perYear: 560 },
  /** Công văn of the committee on agriculture and the environment. */
  committee: { notation: "UBND-NNTN", perYear: 8_600 },
} as const satisfies Record<string, Series>;

const initials: Readonly<Record<string, string>> = {
  "so-nnptnt": "SNN",
  "so-xd": "SXD",
  "so-khdt": "SKHĐT",
  "so-tc": "STC",
  "so-khcn": "SKHCN",
  "so-ct": "SCT",
  "so-tttt": "STTTT",
  "so-yt": "SYT",
  "cong-an": "CAT",
  "bql-kkt": "BQL",
};

/** The series of an agency's own reports: "BC-SYT", "BC-UBND". */
export const reportsOf = (agency: Agency.AgencyId): Series => ({
  notation: `BC-${initials[agency] ?? "UBND"}`,
  perYear: 380,
});

/** Numbers documents as registers do: rising through the year, from 1 again in January, none twice. */
export interface Registry {
  readonly issue: (
    organ: Agency.Agency,
    series: Series,
    at: Instant.Instant,
    subject: string,
  ) => OfficialDocument.OfficialDocument;
}

export const empty = (seed: string): Registry => {
  const last = new Map<string, number>();
  return {
    issue: (organ, { notation, perYear }, at, subject) => {
      const issuedDate = Instant.dayOf(at);
      const year = Day.year(issuedDate);
      const register = `${organ.id}|${notation}|${year}`;
      const share = (Day.between(Day.of(year, 1, 1), issuedDate) + 1) / 366;
      const expected = Math.round(share * perYear) + Chance.of(seed, register, issuedDate).between(0, 6);
      const number = Math.max((last.get(register) ?? 0) + 1, expected);
      last.set(register, number);
      const code = { codeNumber: String(number).padStart(2, "0"), codeNotation: notation };
      return { code, issuedDate, organName: organ.name, subject };
    },
  };
};
