/** Inputs that nobody would call a plan, the same for the same seed. */

const random = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) % below;
  };
};

/** Pieces of the grammar and pieces that break it. */
export const tokens: ReadonlyArray<string> = [
  "I. ",
  "IV. ",
  "1. ",
  "1.1. ",
  "1.1.1 ",
  "a) ",
  "đ) ",
  "- ",
  "+ ",
  "– ",
  "• ",
  "(1) ",
  "Điều 1. ",
  "Phần I ",
  "Mục ",
  "Chương ",
  "PHỤ LỤC",
  "KẾ HOẠCH",
  "QUYẾT ĐỊNH",
  "Nơi nhận:",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Số: 12/KH-UBND",
  "Số: ",
  "Cà Mau, ngày 26 tháng 02 năm 2020",
  "ngày ",
  "tháng ",
  "năm ",
  "trước ngày 30/11 ",
  "trước ",
  "chậm nhất là ngày ",
  "hằng năm ",
  "định kỳ ",
  "6 tháng ",
  "báo cáo ",
  "gửi ",
  "về ",
  "qua ",
  "để tổng hợp ",
  "trong thời hạn 10 ngày kể từ ",
  "31/02/2025",
  "99/99/9999",
  "số 56-KL/TW ",
  "của ",
  "Sở Tài chính ",
  "Sở ",
  "các sở, ban, ngành ",
  "UBND các huyện, thành phố ",
  "và ",
  ", ",
  "; ",
  ". ",
  ": ",
  "(gồm ",
  "(",
  ")",
  "Chủ trì, phối hợp với ",
  "Giao ",
  "Đề nghị ",
  "tham mưu ",
  "có trách nhiệm ",
  "tổ chức thực hiện ",
  "TỔ CHỨC THỰC HIỆN",
  "khó khăn ",
  "|",
  "| a | b |",
  "|---|",
  "**",
  "*",
  "# ",
  "> ",
  "-----",
  "[1] ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\f",
  " ",
  "    ",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0301",
  "\u0323",
  "\ud800",
  "\udc00",
  "\u0000",
  "\u2028",
  "e\u0302\u0301",
  "𝒳",
  "٣",
  "ﬁ",
  "…",
  "“",
  "”",
  "/",
  "././",
  "100%",
  "…..…",
];

export const hostile = (seed: number, sources: ReadonlyArray<string>): string => {
  const pick = random(seed);
  const one = (): string => tokens[pick(tokens.length)] ?? "";
  let text = "";
  const length = 1 + pick(60);
  for (let index = 0; index < length; index++) {
    const kind = pick(12);
    if (kind < 8) text += one();
    else if (kind === 8) text += one().repeat(1 + pick(30));
    else if (kind === 9) text += String.fromCharCode(pick(0x3000));
    else {
      const source = sources[pick(sources.length)] ?? "";
      const from = pick(source.length);
      text += source.slice(from, from + pick(300));
    }
  }
  return text;
};
