import type { Duty } from "@kehoach/domain";
import * as Body from "./Body.ts";

/** What the words of one clause make of its assignee: decision 0003 of the domain. */
export interface Reading {
  readonly role: Duty.Role;
  /** Who leads: the assignee itself (null in `self`), another body, or nobody that the text names. */
  readonly lead: string | null;
  readonly self: boolean;
  readonly collaborators: ReadonlyArray<string>;
  readonly doubt: "leadUnstated" | "leadAmbiguous" | null;
  /** Nothing follows the words of role: they head the points below. */
  readonly header: boolean;
}

const ADVERBS =
  "(?:(?:chủ động|thường xuyên|tích cực|tăng cường|tiếp tục|kịp thời|trực tiếp|nghiên cứu|tổng hợp|rà soát|đề xuất)[,\\s]+(?:và\\s+)?)*";
const LEADS = new RegExp(
  `^(?:(?:là|làm)\\s+(?:cơ quan\\s+|đơn vị\\s+)?(?:đầu mối|thường trực)[,\\s]*(?:giúp[^,;.]{0,60},\\s*)?)?${ADVERBS}(?:có trách nhiệm\\s+)?(?:chủ trì|đầu mối|làm đầu mối)(?![\\p{L}])`,
  "iu",
);
const ADVISES = new RegExp(`^${ADVERBS}(?:có trách nhiệm\\s+)?tham mưu(?![\\p{L}])`, "iu");
const JOINS = new RegExp(`^${ADVERBS}(?:có trách nhiệm\\s+)?phối hợp(?![\\p{L}])`, "iu");
const WITH = /phối hợp(?:,?\s+(?:chặt chẽ|đồng bộ|thường xuyên|hiệu quả))*(?:,?\s*(?:với|cùng(?:\s+với)?))?\s+/iu;
const LATER =
  /(?:[,;.:]|\svà)\s+(?:(?:chủ động|thường xuyên|tích cực)\s+)?(?:chủ trì,?\s+)?phối hợp(?:\s+(?:chặt chẽ|đồng bộ|thường xuyên))*\s+(?:(?:với|cùng)\s+|(?=(?:các|Sở|Ban|UBND|Ủy ban|Công an|Bộ|Văn phòng|Trung tâm|Phòng)\s))/giu;
/** Words before the verb that say on what ground, not what: "Trên cơ sở …," and "Căn cứ …,". */
const GROUND = /^(?:Trên cơ sở|Căn cứ(?: vào)?|Theo|Hằng năm|Hàng năm|Định kỳ|Đồng thời)(?=[\s,])/iu;

const verbAt = (text: string): number => {
  if (!GROUND.test(text)) return 0;
  const match = /,\s+(?=(?:chủ trì|phối hợp|tham mưu|đầu mối)(?:\s|,))/iu.exec(text.slice(0, 400));
  return match === null ? 0 : match.index + match[0].length;
};

const listAfter = (text: string, pattern: RegExp): { items: ReadonlyArray<string>; end: number } => {
  const match = pattern.exec(text);
  if (match === null) return { items: [], end: 0 };
  const end = match.index + match[0].length;
  const found = Body.list(text, end);
  return found === null ? { items: [], end } : { items: found.items, end: found.end };
};

const later = (text: string): ReadonlyArray<string> => {
  const found = new Set<string>();
  for (const match of text.matchAll(LATER)) {
    for (const item of Body.list(text, match.index + match[0].length)?.items ?? []) found.add(item);
  }
  return [...found];
};

const isEmpty = (rest: string): boolean => /^[\s,:;.]*$/u.test(rest);

export const read = (clause: string): Reading => {
  const from = verbAt(clause);
  const text = clause.slice(from);
  const own = { role: "lead", lead: null, self: true, doubt: null, header: false } as const;
  if (LEADS.test(text)) {
    const verb = LEADS.exec(text)?.[0].length ?? 0;
    const rest = text.slice(verb);
    const near = /^[,\s]*(?:và\s+)?phối hợp/iu.test(rest);
    const { items, end } = near ? listAfter(rest, WITH) : { items: later(text), end: 0 };
    return { ...own, collaborators: items, header: near && isEmpty(rest.slice(Math.max(end, 10))) };
  }
  if (ADVISES.test(text)) return { ...own, role: "advise", collaborators: later(text) };
  if (!JOINS.test(text)) return { ...own, collaborators: later(clause) };
  const { items, end } = listAfter(text, WITH);
  const header = items.length > 0 && isEmpty(text.slice(end));
  const first = items[0];
  if (first === undefined)
    return { role: "coordinate", lead: null, self: false, collaborators: [], doubt: "leadUnstated", header };
  // A body that the committee cannot give a duty is a partner: the duty is the assignee's own.
  if (!Body.isSubordinate(first)) return { ...own, collaborators: items, header };
  if (!Body.isSpecific(first))
    return { role: "coordinate", lead: null, self: false, collaborators: items, doubt: "leadUnstated", header };
  const others = items.slice(1);
  return {
    role: "coordinate",
    lead: first,
    self: false,
    collaborators: others,
    doubt: others.some(Body.isSpecific) ? "leadAmbiguous" : null,
    header,
  };
};
