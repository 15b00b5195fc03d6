/** What stands before a numbered or dashed piece of text, and where it ranks: the smaller, the higher up. */
export interface Marker {
  /** As written, dashes of any kind as "-": "II.", "1.1.", "đ)", "-". */
  readonly label: string;
  /** Address noun: phan, chuong, muc, dieu, khoan, diem, nn, pl. */
  readonly noun: string;
  /** As it stands in an address: "II", "1.1", "dd"; empty for a dash. */
  readonly number: string;
  /** Position in its series counted from 1; 0 for a dash. */
  readonly ordinal: number;
  readonly rank: number;
  readonly rest: string;
}

export const Rank = {
  phan: 1,
  chuong: 2,
  mucWord: 3,
  letterUpper: 4,
  roman: 5,
  dieu: 6,
  decimal: 7,
  letter: 11,
  bracket: 12,
  dash: 13,
  plus: 14,
  bullet: 15,
} as const;

/** Điểm run through the Vietnamese alphabet without f, j, w, z (Nghị định 30/2020, phụ lục I). */
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Value of a Roman numeral up to 89, or 0 when it is none. */
const roman = (numeral: string): number => {
  if (!/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return 0;
  let sum = 0;
  for (let index = 0; index < numeral.length; index++) {
    const value = values[numeral.charAt(index)] ?? 0;
    const next = values[numeral.charAt(index + 1)] ?? 0;
    sum += value < next ? -value : value;
  }
  return sum;
};

const WORD =
  /^(PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục|ĐIỀU|Điều)\s+(THỨ\s+|thứ\s+)?([IVXL]{1,6}|\d{1,3}|[A-ZĐ]|\p{L}{2,5})(?:\s*[.:)]+\s*|\s+(?=\p{Lu})|$)/u;
const ORDINALS = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ROMAN = /^([IVXL]{1,6})(?:\s?[.)/]+\s*|\s*[-–—]\s+)(?=["“”'(\p{L}])/u;
const ROMAN_DECIMAL = /^([IVXL]{1,6}\.\d{1,2})(?:[.)/]\s*|\s+)(?=["“”'(\p{L}])/u;
const UPPER = /^([A-HK-UĐ])(?:\.|\)|\/|\s[-–—])\s+(?=["“”'(\p{L}])/u;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:\s?[.)/:]+\s*|\s+)(?=["“”'(\p{L}\d])/u;
const NUMBER = /^(\d{1,3})(?:\s?[.)/]+\s*)(?=["“”'(\p{L}]|\d{2,3}\s?%)/u;
const LETTER = /^([a-zđ])(?:\s?[)/]|\.(?=\s))\s*(?=["“”'(\p{L}\d]|$)/u;
const BRACKET = /^\((\d{1,2}|[a-zđ]|[ivx]{1,4})\)\s*/u;

const wordMarker = (text: string): Marker | null => {
  const match = WORD.exec(text);
  if (match === null) return null;
  const [label, word = "", , number = ""] = match;
  const noun = { p: "phan", c: "chuong", m: "muc", đ: "dieu" }[word.charAt(0).toLowerCase()] ?? "muc";
  const rank = { phan: Rank.phan, chuong: Rank.chuong, muc: Rank.mucWord, dieu: Rank.dieu }[noun] ?? Rank.mucWord;
  const spelled = ORDINALS.indexOf(number.toLowerCase());
  const ordinal = spelled > 0 ? spelled : roman(number) || Number(number) || number.charCodeAt(0) - 64;
  if (spelled < 1 && /^\p{L}{2,5}$/u.test(number) && roman(number) === 0) return null;
  const rest = text.slice(label.length);
  // "Điều 59 Luật Ban hành văn bản …" is a citation, "CHƯƠNG I NHỮNG QUY ĐỊNH CHUNG" a heading
  if (!/[.:)]\s*$/.test(label) && rest !== "" && rest !== rest.toUpperCase()) return null;
  return {
    label: label.trim(),
    noun,
    number: spelled > 0 ? String(spelled) : number.replace("Đ", "DD"),
    ordinal: Number.isInteger(ordinal) ? ordinal : 0,
    rank,
    rest,
  };
};

const numbered = (text: string): Marker | null => {
  const decimal = DECIMAL.exec(text);
  if (decimal !== null) {
    const [label, number = ""] = decimal;
    const parts = number.split(".");
    return {
      label: label.trim(),
      noun: "diem",
      number,
      ordinal: Number(parts.at(-1)),
      rank: Rank.decimal + parts.length - 1,
      rest: text.slice(label.length),
    };
  }
  const single = NUMBER.exec(text);
  if (single === null) return null;
  const [label, number = ""] = single;
  return {
    label: label.trim(),
    noun: "khoan",
    number: String(Number(number)),
    ordinal: Number(number),
    rank: Rank.decimal,
    rest: text.slice(label.length),
  };
};

const romanMarker = (text: string): Marker | null => {
  const nested = ROMAN_DECIMAL.exec(text);
  if (nested !== null) {
    const [label, number = ""] = nested;
    const ordinal = Number(number.slice(number.indexOf(".") + 1));
    return {
      label: label.trim(),
      noun: "khoan",
      number: String(ordinal),
      ordinal,
      rank: Rank.decimal,
      rest: text.slice(label.length),
    };
  }
  const match = ROMAN.exec(text);
  const ordinal = match === null ? 0 : roman(match[1] ?? "");
  if (match === null || ordinal === 0) return null;
  const [label, number = ""] = match;
  return { label: label.trim(), noun: "muc", number, ordinal, rank: Rank.roman, rest: text.slice(label.length) };
};

const upperMarker = (text: string): Marker | null => {
  const match = UPPER.exec(text);
  if (match === null) return null;
  const [label, letter = ""] = match;
  return {
    label: label.trim(),
    noun: "phan",
    number: letter === "Đ" ? "DD" : letter,
    ordinal: LETTERS.toUpperCase().indexOf(letter) + 1,
    rank: Rank.letterUpper,
    rest: text.slice(label.length),
  };
};

const letterMarker = (text: string): Marker | null => {
  const match = LETTER.exec(text);
  if (match === null) return null;
  const [label, letter = ""] = match;
  return {
    label: label.trim(),
    noun: "diem",
    number: letter === "đ" ? "dd" : letter,
    ordinal: LETTERS.indexOf(letter) + 1,
    rank: Rank.letter,
    rest: text.slice(label.length),
  };
};

const bracketMarker = (text: string): Marker | null => {
  const match = BRACKET.exec(text);
  if (match === null || match[0].length === text.length) return null;
  const [label, number = ""] = match;
  const ordinal = Number(number) || roman(number.toUpperCase()) || LETTERS.indexOf(number) + 1;
  return {
    label: label.trim(),
    noun: "diem",
    number: number === "đ" ? "dd" : number,
    ordinal,
    rank: Rank.bracket,
    rest: text.slice(label.length),
  };
};

const DASHES: Readonly<Record<string, readonly [label: string, rank: number]>> = {
  "-": ["-", Rank.dash],
  "–": ["-", Rank.dash],
  "—": ["-", Rank.dash],
  "‒": ["-", Rank.dash],
  "―": ["-", Rank.dash],
  "−": ["-", Rank.dash],
  "‐": ["-", Rank.dash],
  "‑": ["-", Rank.dash],
  "+": ["+", Rank.plus],
  "•": ["•", Rank.bullet],
  "·": ["•", Rank.bullet],
  "●": ["•", Rank.bullet],
  "▪": ["•", Rank.bullet],
  "■": ["•", Rank.bullet],
  "◦": ["•", Rank.bullet],
  "\uf0b7": ["•", Rank.bullet],
  "\uf0a7": ["•", Rank.bullet],
};

const dashMarker = (text: string): Marker | null => {
  const dash = DASHES[text.charAt(0)];
  if (dash === undefined || text.length < 2) return null;
  const rest = text.slice(1).trimStart();
  // "-5%" and "+84" are figures, "--" a rule
  if (rest === "" || (text.charAt(1) !== " " && !/^\p{L}/u.test(rest))) return null;
  return { label: dash[0], noun: "nn", number: "", ordinal: 0, rank: dash[1], rest };
};

/** The marker that opens `text`, or null when it opens with plain words. */
export const read = (text: string): Marker | null => {
  const first = text.charCodeAt(0);
  if (Number.isNaN(first)) return null;
  if (first >= 48 && first <= 57) return numbered(text);
  if (first === 40) return bracketMarker(text);
  if (DASHES[text.charAt(0)] !== undefined) return dashMarker(text);
  const second = text.charCodeAt(1);
  if ((first >= 97 && first <= 122) || first === 0x111) {
    return second === 41 || second === 46 || second === 47 || second === 32 ? letterMarker(text) : null;
  }
  if (first === 80 || first === 67 || first === 77 || first === 0x110) {
    const word = wordMarker(text);
    if (word !== null) return word;
  }
  if (first === 73 || first === 86 || first === 88 || first === 76) {
    const numeral = romanMarker(text);
    if (numeral !== null) return numeral;
  }
  if (
    ((first >= 65 && first <= 90) || first === 0x110) &&
    (second === 46 || second === 41 || second === 47 || second === 32)
  ) {
    return upperMarker(text);
  }
  return null;
};
