import { type Duty, Text } from "@kehoach/domain";
import * as Body from "./Body.ts";
import { withoutEnd } from "./Capitals.ts";
import type { Clause } from "./Clause.ts";
import type { Finding } from "./Finding.ts";
import * as Marker from "./Marker.ts";
import * as Role from "./Role.ts";

/** One duty (nhiệm vụ) as its clause words it. */
export interface ReadDuty {
  readonly clause: string;
  readonly role: Duty.Role;
  /** Who leads; null when the text does not say. */
  readonly lead: string | null;
  readonly collaborators: ReadonlyArray<string>;
  readonly text: string;
}

/** Who is given duties, as the plan names it. */
export interface Assignee {
  readonly name: string;
  readonly clause: string;
  readonly duties: ReadonlyArray<ReadDuty>;
}

export interface Candidate {
  readonly clause: Clause;
  readonly name: string;
  /** The body stands as a heading over its duties, or before a colon; otherwise it opens the sentence. */
  readonly heading: boolean;
  /** Offset in the clause's text at which the duty begins. */
  readonly from: number;
}

const PREFIX = /^(?:(?:Trách nhiệm|Nhiệm vụ)(?:\s+(?:cụ thể|chủ yếu))?\s+của\s+|Đối với\s+)/iu;
const ORDER = /^(?:Giao|Yêu cầu|Phân công)\s*:?\s+(?:cho\s+)?/u;
const REQUEST = /^(?:Đề nghị|Khuyến khích)\s*:?\s*/u;
const ASIDE = /\s*\((?:gồm|bao gồm|trong đó|sau đây|dưới đây|viết tắt|gọi tắt)[^)]*\)?\s*$/iu;
/** Words that begin a duty; a heading that holds one of them is a sentence. */
const VERB =
  /(?:^|\s)(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|tham mưu|căn cứ|hướng dẫn|triển khai|xây dựng kế hoạch|theo dõi|đôn đốc|rà soát|bố trí|tăng cường|đẩy mạnh|báo cáo|tổng hợp|chỉ đạo|trên cơ sở|đề xuất|kiện toàn|chủ động|tiếp tục|thường xuyên|nghiêm túc|giúp|định kỳ|phản ánh|kịp thời|nếu có)(?=\s|,|$)/u;
/** The ones that make a sentence even of a heading. */
const STRONG = /(?:^|\s)(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|căn cứ|trên cơ sở|báo cáo)(?=\s|,|$)/u;
export const ORGANISING =
  /to chuc thuc hien|phan cong|trach nhiem|to chuc trien khai|nhiem vu cu the|nhiem vu cua cac|giao nhiem vu/;
export const DIFFICULTY = /khó khăn|vướng mắc|(?:sửa đổi|điều chỉnh), bổ sung|cần sửa đổi/iu;

const opened = (text: string): boolean => Body.list(text, 0)?.start === 0;

/** The assignee that a clause opens with, or null when it opens otherwise. */
export const candidate = (clause: Clause): Candidate | null => {
  const { text } = clause;
  if (text === "" || text.length > 6000) return null;
  const prefix = PREFIX.exec(text)?.[0] ?? "";
  const order = ORDER.exec(text.slice(prefix.length))?.[0] ?? "";
  const start = prefix.length + order.length;
  const request = REQUEST.exec(text.slice(start))?.[0] ?? "";
  const at = start + request.length;
  const colon = text.indexOf(":", at);
  const body = prefix === "" ? Body.list(text, at) : Body.list(text, at);
  const headed = withoutEnd(text.slice(start), " :.;");
  const plain = headed.length > 700 ? headed : headed.replace(ASIDE, "");
  const named = prefix !== "" || (body !== null && body.start === at) || opened(plain);
  if (!named) return null;
  const verb = clause.children.length > 0 && plain.length < 160 && !/[.]$/.test(text) ? STRONG : VERB;
  const sentence =
    verb.test(plain.slice(request.length)) || (verb === VERB ? /[.;]\s+\p{Lu}/u : /\.\s+\p{Lu}/u).test(plain);
  if (!sentence && plain.length <= 300 && (clause.children.length > 0 || clause.bold || text.endsWith(":"))) {
    return { clause, name: plain, heading: true, from: text.length };
  }
  if (body === null) return null;
  // "Sở X: hướng dẫn …" names the body before the colon
  const before = text.slice(start, Math.max(start, Math.min(colon, start + 400))).replace(ASIDE, "");
  if (colon > 0 && colon - at <= 260 && !VERB.test(before.slice(request.length)) && colon >= body.end - 1) {
    return { clause, name: before.trim(), heading: true, from: colon + 1 };
  }
  return { clause, name: text.slice(start, body.end), heading: false, from: body.end };
};

const descendants = (clause: Clause): ReadonlyArray<Clause> =>
  clause.children.flatMap((child) => [child, ...descendants(child)]);

/** The outer ones, except where one only gathers several bodies of its own: "Nhiệm vụ của thành viên Ban Chỉ đạo". */
const outermost = (all: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> => {
  const below = counts(all);
  const list = all.filter(({ clause }) => (below.get(clause) ?? 0) < 2);
  const chosen = new Set(list.map(({ clause }) => clause));
  return list.filter(({ clause }) => {
    for (let up = clause.parent; up !== null; up = up.parent) if (chosen.has(up)) return false;
    return true;
  });
};

/** How many of the candidates stand directly below each clause. */
const counts = (list: ReadonlyArray<Candidate>): ReadonlyMap<Clause | null, number> => {
  const found = new Map<Clause | null, number>();
  for (const { clause } of list) found.set(clause.parent, (found.get(clause.parent) ?? 0) + 1);
  return found;
};

const isListed = ({ rank }: Clause): boolean => rank < Marker.Rank.dash;

/** Items of a part that open with a body, if nearly all of them do: then the part is a list of assignees. */
const inline = (part: Clause): ReadonlyArray<Candidate> => {
  const items = part.children.filter(
    (item) => !DIFFICULTY.test(item.text) && !/^(?:Trên đây|Trong quá trình|Quá trình)/u.test(item.text),
  );
  const numbered = items.filter(isListed);
  const listed = numbered.length >= 2 ? numbered : items;
  const found = listed.map(candidate).filter((item) => item !== null);
  return found.length >= 2 && found.length >= listed.length * 0.85 ? found : [];
};

const headed = (part: Clause): ReadonlyArray<Candidate> => {
  const all = descendants(part)
    .filter(isListed)
    .map(candidate)
    .filter((item) => item !== null);
  const headings = outermost(all.filter(({ heading }) => heading));
  const levels = counts(headings);
  const siblings = all.filter(({ clause, heading }) => !heading && (levels.get(clause.parent) ?? 0) >= 2);
  const order = new Map(all.map((item, index) => [item.clause, index]));
  return [...headings, ...siblings].toSorted((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0));
};

/** The assignees of the part that shares the duties out: the one with most bodies as headings, else the list of those that open its items. */
export const assigneesOf = (parts: ReadonlyArray<Clause>): ReadonlyArray<Candidate> => {
  let best: ReadonlyArray<Candidate> = [];
  let score = 0;
  for (const part of parts) {
    const found = headed(part);
    const organising = ORGANISING.test(Text.fold(part.text));
    const weight = found.filter(({ heading }) => heading).length * 2 + (organising ? 1 : 0);
    if (found.length >= (organising ? 1 : 3) && weight >= score && weight > 2) {
      best = found;
      score = weight;
    }
  }
  if (best.length > 0) return best;
  for (const part of parts) if (ORGANISING.test(Text.fold(part.text))) best = best.length > 0 ? best : inline(part);
  return best;
};

const doubtful = (findings: Array<Finding>, clause: Clause, reading: Role.Reading, name: string): void => {
  if (reading.doubt === null) return;
  findings.push({
    at: clause.address,
    kind: reading.doubt,
    message:
      reading.doubt === "leadUnstated"
        ? "Nhiệm vụ phối hợp mà không nêu rõ cơ quan chủ trì."
        : `Phối hợp với nhiều cơ quan: hiểu ${reading.lead ?? ""} là cơ quan chủ trì.`,
    alternatives: [...(reading.lead === null ? [] : [reading.lead]), ...reading.collaborators, name],
    spans: clause.spans,
  });
};

const duty = (
  findings: Array<Finding>,
  clause: Clause,
  text: string,
  name: string,
  above: Role.Reading | null,
): ReadDuty => {
  const read = Role.read(text);
  const plain =
    read.role === "lead" && read.self && read.collaborators.length === 0 && !/^(?:chủ trì|là cơ quan)/iu.test(text);
  let reading = read;
  if (above !== null && plain) {
    const bodies = above.collaborators.length === 0 ? Body.list(text, 0) : null;
    reading = { ...above, collaborators: bodies?.items ?? above.collaborators };
  }
  doubtful(findings, clause, reading, name);
  return {
    clause: clause.address,
    role: reading.role,
    lead: reading.self ? name : reading.lead,
    collaborators: reading.collaborators,
    text,
  };
};

/** The duties below a clause: one for each point, except that a line that only names roles passes them on to the points below it. */
const below = (
  findings: Array<Finding>,
  clause: Clause,
  name: string,
  above: Role.Reading | null,
): ReadonlyArray<ReadDuty> => {
  const found: Array<ReadDuty> = [];
  let passed = above;
  for (const child of clause.children) {
    if (
      TERM.test(child.text) ||
      (child.marker === "" && DIFFICULTY.test(child.text) && /^(?:Trong|Quá) /u.test(child.text))
    )
      continue;
    const reading = Role.read(child.text);
    if (reading.header && (child.children.length > 0 || child.text.endsWith(":"))) {
      if (child.children.length > 0) found.push(...below(findings, child, name, reading));
      else passed = reading;
    } else found.push(duty(findings, child, child.text, name, passed));
  }
  return found;
};

/** Lines that say when, by whom and with whom, not what. */
const TERM =
  /^(?:Thời (?:gian|hạn)(?:\s+(?:thực hiện|hoàn thành|triển khai))?|(?:Cơ quan|Đơn vị)\s+(?:chủ trì|phối hợp|thực hiện|tham mưu)[^:]{0,40})\s*:/iu;

export const read = (found: ReadonlyArray<Candidate>, findings: Array<Finding>): ReadonlyArray<Assignee> =>
  found.map(({ clause, name, from, heading }) => {
    const rest = clause.text.slice(from).replace(/^[\s:,.;]+/u, "");
    const own =
      rest === "" || (heading && clause.children.length > 0 && rest.length < 12)
        ? []
        : [duty(findings, clause, rest, name, null)];
    return { name, clause: clause.address, duties: [...own, ...below(findings, clause, name, null)] };
  });
