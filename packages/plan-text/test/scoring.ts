import { parse, type PlanText, type ReadRule } from "../src/index.ts";

/** Compares what the reader found with what a person read, kind by kind. */

export type Kind =
  | "number"
  | "issuer"
  | "place"
  | "date"
  | "type"
  | "signature"
  | "signer"
  | "sections"
  | "assignees"
  | "reporting rules"
  | "reporters"
  | "recipients of reports"
  | "duties"
  | "roles"
  | "leads"
  | "collaborators";

export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

/** One plan of `expected.json`; its keys are explained in the folder's README. */
interface Expected {
  readonly file: string;
  readonly no: string;
  readonly kind: string;
  readonly issuer: string;
  readonly place: string;
  readonly date: string;
  readonly sign: string;
  readonly signer: string;
  readonly sections: ReadonlyArray<string>;
  readonly agencies: ReadonlyArray<string>;
  readonly reports: ReadonlyArray<{
    readonly who: string;
    readonly cadence: string;
    readonly deadline: string;
    readonly to: string;
    readonly via: string;
  }>;
}

/** Duties of one plan, read by hand: clause, role, lead ("=" the assignee itself, "" nobody named), collaborators. */
interface ExpectedDuties {
  readonly file: string;
  readonly duties: ReadonlyArray<
    readonly [clause: string, role: string, lead: string, ...collaborators: ReadonlyArray<string>]
  >;
}

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase()
    .replaceAll("uy ban nhan dan", "ubnd")
    .replaceAll("hoi dong nhan dan", "hdnd")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

const types: Readonly<Record<string, string>> = { KH: "Kế hoạch", QĐ: "Quyết định", NQ: "Nghị quyết" };
const cadences: Readonly<Record<string, ReadonlyArray<string>>> = {
  tháng: ["monthly"],
  quý: ["quarterly"],
  "6 tháng": ["semiannual"],
  "2 lần/năm": ["semiannual", "annual"],
  năm: ["annual"],
  tuần: ["weekly"],
  "một lần": ["once"],
};

/** "trước ngày 01/6 và 15/11 hằng năm" as the days that it names: before or by, day and month. */
const daysOf = (deadline: string): ReadonlyArray<string> => {
  const boundary = /trước/iu.test(deadline) ? "before" : "by";
  const days = [...deadline.matchAll(/(\d{1,2})(?:\s*tháng\s*|\/)(\d{1,2})/gu)].map(
    ([, day, month]) => `${boundary} ${Number(day)}/${Number(month)}`,
  );
  if (days.length > 0) return days;
  const within = /(\d+) ngày kể từ/u.exec(deadline);
  if (within !== null) return [`within ${within[1]}`];
  const monthly = /ngày (\d{1,2}) (?:hàng|hằng) tháng/u.exec(deadline);
  return monthly === null ? ["none"] : [`${boundary} ${Number(monthly[1])}/null`];
};

const dayOf = ({ due }: ReadRule): string => {
  if (due === null) return "none";
  return "within" in due ? `within ${due.within.length}` : `${due.boundary} ${due.day}/${due.month}`;
};

/** How many of `wanted` are among `found`, each taken once. */
const common = (found: ReadonlyArray<string>, wanted: ReadonlyArray<string>): number => {
  const left = [...found];
  let count = 0;
  for (const item of wanted) {
    const at = left.indexOf(item);
    if (at < 0) continue;
    left.splice(at, 1);
    count++;
  }
  return count;
};

/** Share of the words of one name list that the other has too. */
const alike = (a: string, b: string): boolean => {
  const left = new Set(
    folded(a)
      .split(" ")
      .filter((word) => word !== "cac" && word !== "va"),
  );
  const right = new Set(
    folded(b)
      .split(" ")
      .filter((word) => word !== "cac" && word !== "va"),
  );
  const both = [...left].filter((word) => right.has(word)).length;
  return both >= 0.5 * Math.min(left.size, right.size);
};

export const score = (expected: unknown, duties: unknown, source: (file: string) => string) => {
  const tallies = new Map<Kind, Tally>();
  const misses: Array<string> = [];
  const add = (file: string, kind: Kind, found: ReadonlyArray<string>, wanted: ReadonlyArray<string>) => {
    const tally = tallies.get(kind) ?? { right: 0, found: 0, wanted: 0 };
    tallies.set(kind, tally);
    const right = common(found, wanted);
    tally.right += right;
    tally.found += found.length;
    tally.wanted += wanted.length;
    if (right < found.length || right < wanted.length) {
      const missed = wanted.filter((item) => !found.includes(item));
      const extra = found.filter((item) => !wanted.includes(item));
      misses.push(`${file} ${kind}: missed ${JSON.stringify(missed)}, extra ${JSON.stringify(extra)}`);
    }
  };
  const said = (text: string | null | undefined): ReadonlyArray<string> =>
    text === null || text === undefined || text === "" ? [] : [folded(text)];
  for (const plan of expected as ReadonlyArray<Expected>) {
    const read = parse(source(plan.file));
    const { document, signature } = read;
    add(plan.file, "number", said(document.number), said(plan.no));
    add(plan.file, "issuer", said(document.issuer), said(plan.issuer));
    add(plan.file, "place", said(document.place), said(plan.place));
    add(plan.file, "date", said(document.issuedOn), said(plan.date));
    add(plan.file, "type", said(document.type), said(types[plan.kind.split("+")[0] ?? ""]));
    add(
      plan.file,
      "signature",
      said(signature === null ? "" : `${signature.authority} ${signature.title}`),
      said(plan.sign),
    );
    add(plan.file, "signer", said(signature?.name), said(plan.signer));
    add(plan.file, "sections", sectionsOf(read), plan.sections.map(folded));
    add(
      plan.file,
      "assignees",
      read.assignees.map(({ name }) => folded(name)),
      plan.agencies.map(folded),
    );
    rules(plan, read, add);
  }
  for (const plan of duties as ReadonlyArray<ExpectedDuties>) {
    const read = parse(source(plan.file)).assignees.flatMap(({ name, duties }) =>
      duties.map((duty) => ({ ...duty, lead: duty.lead === name ? "=" : (duty.lead ?? "") })),
    );
    add(
      plan.file,
      "duties",
      read.map(({ clause }) => clause),
      plan.duties.map(([clause]) => clause),
    );
    add(
      plan.file,
      "roles",
      read.map(({ clause, role }) => `${clause} ${role}`),
      plan.duties.map(([clause, role]) => `${clause} ${role}`),
    );
    add(
      plan.file,
      "leads",
      read.map(({ clause, lead }) => `${clause} ${lead === "=" ? lead : folded(lead)}`),
      plan.duties.map(([clause, , lead]) => `${clause} ${lead === "=" ? lead : folded(lead)}`),
    );
    add(
      plan.file,
      "collaborators",
      read.flatMap(({ clause, collaborators }) => collaborators.map((name) => `${clause} ${folded(name)}`)),
      plan.duties.flatMap(([clause, , , ...names]) => names.map((name) => `${clause} ${folded(name)}`)),
    );
  }
  return { tallies, misses };
};

/** Headings of the plan's own top-level parts, in order. */
const sectionsOf = ({ clauses }: PlanText): ReadonlyArray<string> =>
  clauses
    .filter(
      ({ kind, parent, marker, address }) =>
        kind === "heading" && parent === null && marker !== "" && !address.startsWith("dieu"),
    )
    .map(({ marker, text }) => folded(`${marker} ${text}`));

type Add = (file: string, kind: Kind, found: ReadonlyArray<string>, wanted: ReadonlyArray<string>) => void;

/** A rule is right when frequency, day and boundary are; who and to whom are counted for the rules that are right. */
const rules = (plan: Expected, read: PlanText, add: Add): void => {
  // One-off terms without an addressee are dated tasks; a wording with two days makes two rules.
  const wanted = plan.reports
    .filter(({ cadence, to }) => cadence !== "một lần" || to !== "")
    .flatMap((report) => daysOf(report.deadline).map((day) => ({ ...report, day })));
  const left = [...read.reportingRules];
  const label = (frequency: string, day: string) => `${frequency} ${day}`;
  const found: Array<string> = [];
  const labels: Array<string> = [];
  for (const rule of wanted) {
    const options = cadences[rule.cadence] ?? [];
    const at = left.findIndex(
      (other) =>
        options.includes(other.frequency) &&
        dayOf(other) === rule.day &&
        (rule.who === "" || alike(other.reporters.join(" "), rule.who)),
    );
    const same = left[at];
    labels.push(label(options[0] ?? rule.cadence, rule.day));
    if (same === undefined) continue;
    left.splice(at, 1);
    found.push(label(options[0] ?? rule.cadence, rule.day));
    const to = `${same.recipient ?? ""} ${same.via ?? ""}`;
    add(plan.file, "recipients of reports", [alike(to, `${rule.to} ${rule.via}`) ? "same" : folded(to)], ["same"]);
    add(
      plan.file,
      "reporters",
      [alike(same.reporters.join(" "), rule.who) ? "same" : folded(same.reporters.join(" "))],
      ["same"],
    );
  }
  add(
    plan.file,
    "reporting rules",
    [...found, ...left.map((rule) => `${rule.clause} ${label(rule.frequency, dayOf(rule))}`)],
    labels,
  );
};
