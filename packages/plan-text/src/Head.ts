import { Text } from "@kehoach/domain";
import { dayOf } from "./Calendar.ts";
import { isUpper } from "./Capitals.ts";
import { type Line, type Span, spanOf } from "./Source.ts";

/** What stands before the type of a document: who issues it, the national title, its number, place and date. */
export interface Head {
  readonly pieces: ReadonlyArray<HeadPiece>;
  /** Lines of capitals that name the issuer, top to bottom. */
  readonly issuer: ReadonlyArray<string>;
  readonly number: string | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
}

interface HeadPiece {
  /** Address noun: coquan, quochieu, sokyhieu, diadanh, dau. */
  readonly noun: "coquan" | "quochieu" | "sokyhieu" | "diadanh" | "dau";
  readonly text: string;
  readonly spans: ReadonlyArray<Span>;
}

const NUMBER =
  /S[ốoô]\s*[:.]?\s*(\d{0,6}[a-z]?)\s*((?:\/\s*\d{4}\s*)?)[/-]\s*([\p{Lu}\d][\p{L}\d&.\s-]*(?:\/[\p{Lu}-]+)?)/u;
const DATED = /(?:^|,|\s)\s*ng[àa]y\s*(\d{0,2})[\s.…]*th[áa]ng\s*(\d{0,2})[\s.…]*n[ăa]m\s*(\d{4}|)/iu;
const PLACE = /^\p{Lu}[^,\d]{1,40},\s*(?:ng[àa]y(?:\s|$)|$)/u;
const ORGAN =
  /(?:^|\s)(?:(?:ỦY|UỶ) BAN|UBND|NHÂN DÂN|TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|XÃ|PHƯỜNG|SỞ|BỘ|BAN|CHÍNH PHỦ|THỦ TƯỚNG|CHỦ TỊCH|HỘI ĐỒNG|CÔNG AN|THANH TRA|CỤC|CHI CỤC|TỔNG CỤC|VĂN PHÒNG|TRUNG TÂM|VIỆN|TÒA ÁN|QUỐC HỘI|DÂN)(?=\s|$)/u;
const NATION = "cong hoa xa hoi chu nghia viet nam doc lap - tu do - hanh phuc";

const isNation = (text: string): boolean => {
  const folded = Text.fold(text).replaceAll(/\s*[-–—]\s*/g, " - ");
  return folded.length >= 8 && NATION.includes(folded);
};

/** A head line taken apart where two columns stand side by side. */
const columns = (source: string, line: Line): ReadonlyArray<{ text: string; span: Span }> => {
  const raw = source.slice(line.start, line.end);
  const gap = /\S(?:\s{3,}|\t+)(?=\S)/.exec(raw)?.index;
  const nation = raw.search(/CỘNG H[ÒO]?[AÀ]? XÃ HỘI|Độc lập\s*[-–]/u);
  const cut = gap !== undefined ? gap + 1 : nation > 3 ? nation : -1;
  if (cut < 0) return [{ text: line.text, span: spanOf(line) }];
  const clean = (text: string) => text.normalize("NFC").replaceAll(/[*#|]/g, "").replaceAll(/\s+/g, " ").trim();
  const parts = [
    { text: clean(source.slice(line.start, line.start + cut)), span: { start: line.start, end: line.start + cut } },
    { text: clean(source.slice(line.start + cut, line.end)), span: { start: line.start + cut, end: line.end } },
  ];
  return parts.every(({ text }) => text !== "") ? parts : [{ text: line.text, span: spanOf(line) }];
};

const nounOf = (text: string, after: HeadPiece["noun"] | undefined): HeadPiece["noun"] => {
  if (isNation(text)) return "quochieu";
  if (/^S[ốô]\s*[:.]|^S[ốô]\s+\d/u.test(text) || /^S[ốô]\s*[:.]?$/u.test(text)) return "sokyhieu";
  if (PLACE.test(text) || (DATED.test(text) && text.length < 80)) return "diadanh";
  return isUpper(text) && (ORGAN.test(text) || after === "coquan") ? "coquan" : "dau";
};

const isWhole = ({ noun, text }: HeadPiece): boolean =>
  noun === "sokyhieu" ? NUMBER.test(text) : noun === "diadanh" ? /n[ăa]m\s*\d{4}/iu.test(text) : true;

export const read = (source: string, lines: ReadonlyArray<Line>, from: number, to: number): Head => {
  const pieces: Array<HeadPiece> = [];
  let patience = 0;
  for (const line of lines.slice(from, to)) {
    if (line.kind !== "text" && line.kind !== "row") continue;
    for (const { text, span } of columns(source, line)) {
      const open = pieces.findLast((piece) => !isWhole(piece));
      const noun = nounOf(text, pieces.at(-1)?.noun);
      const fills =
        open !== undefined &&
        patience < 3 &&
        noun !== "quochieu" &&
        (noun !== "coquan" || open.noun === "sokyhieu") &&
        noun !== "sokyhieu";
      if (fills && open !== undefined) {
        pieces[pieces.indexOf(open)] = { ...open, text: `${open.text} ${text}`, spans: [...open.spans, span] };
        patience++;
      } else {
        const last = pieces.at(-1);
        // a national title broken over lines
        if (noun === "coquan" && last?.noun === "quochieu" && isNation(`${last.text} ${text}`)) {
          pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text}`, spans: [...last.spans, span] };
        } else pieces.push({ noun, text, spans: [span] });
        patience = 0;
      }
    }
  }
  const of = (noun: HeadPiece["noun"]) => pieces.filter((piece) => piece.noun === noun).map(({ text }) => text);
  const number = NUMBER.exec(of("sokyhieu")[0] ?? "");
  const dated = of("diadanh").find((text) => DATED.test(text)) ?? "";
  const [, date = "", month = "", year = ""] = DATED.exec(dated) ?? [];
  const place = /^([^,\d]+?)\s*,/.exec(dated)?.[1] ?? /^([^,\d]+?)\s+ng[àa]y/iu.exec(dated)?.[1] ?? null;
  return {
    pieces,
    issuer: of("coquan"),
    number:
      number === null || number[1] === ""
        ? null
        : `${number[1]}${(number[2] ?? "").replaceAll(/\s/g, "")}/${(number[3] ?? "").replaceAll(/\s/g, "")}`,
    place,
    issuedOn: dayOf(Number(date), Number(month), Number(year)),
  };
};
