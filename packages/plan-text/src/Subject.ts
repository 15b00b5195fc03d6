import * as Body from "./Body.ts";

const OPENING =
  /^(?:(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Chủ tịch)[^,;:.]{0,60}?\s(?:yêu cầu|đề nghị|giao)\s+|(?:Yêu cầu|Đề nghị|Giao|Phân công|Chỉ đạo|Đôn đốc)\s*:?\s+(?:cho\s+)?|(?:Đồng thời|Ngoài ra),?\s+(?:giao\s+|yêu cầu\s+|đề nghị\s+)?|(?:Định kỳ|Hằng|Hàng|Trước|Chậm nhất)[^;.]{0,120}?,\s+(?:giao\s+)?)/u;
const GROUND =
  /^(?:Trên cơ sở|Căn cứ|Theo|Sau khi|Để)(?=\s)[^;.]{0,260}?,\s+(?=(?:các|những|[Ss]ở|UBND|Ủy ban|Uỷ ban|Bộ|Công an|Thủ trưởng|Giám đốc|Chủ tịch|đề nghị|yêu cầu)\s)(?:đề nghị\s+|yêu cầu\s+)?/u;

/** The body that a stretch of text opens with, after words that order, ask or say when and on what ground. */
export const subject = (text: string): ReadonlyArray<string> => {
  for (const pattern of [OPENING, GROUND]) {
    const match = pattern.exec(text);
    const found = match === null ? null : Body.list(text, match[0].length);
    if (match !== null && found !== null && found.start <= match[0].length + 1) return found.items;
  }
  const found = Body.list(text, 0);
  return found !== null && found.start === 0 ? found.items : [];
};
