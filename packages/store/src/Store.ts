import type {
  Account,
  Agency,
  Board,
  Instant,
  Journal,
  Obligation,
  OfficialDocument,
  Plan,
  Refusal,
  Report,
  ReportContent,
} from "@kehoach/domain";
import type { Result } from "effect";

/** A draft is a plain row with a version; it enters the journal when it is signed. */
export interface Draft {
  readonly version: number;
  readonly content: ReportContent.ReportContent;
  readonly changedAt: Instant.Instant;
}

/**
 * Where the report of one obligation stands, with the agency whose stream it is. Everybody sees how it stands; the reasons of a return
 * are empty for whoever may not read them.
 */
export interface ReportHead {
  readonly key: Obligation.Key;
  readonly agency: Agency.AgencyId;
  readonly state: Report.State;
}

/** One sending of a report: what was sent, by whom, and whether it was recalled or accepted since. */
export interface Submission {
  readonly key: Obligation.Key;
  readonly agency: Agency.AgencyId;
  /** 1 for the first sending of this obligation. */
  readonly number: number;
  /** For a report on paper, the beginning of the day on which it came. */
  readonly sentAt: Instant.Instant;
  readonly receipt: string;
  /** SHA-256 of the content; null for a report that came on paper, whose content is null too. */
  readonly digest: string | null;
  readonly content: ReportContent.ReportContent | null;
  readonly document: OfficialDocument.OfficialDocument | null;
  readonly accepted: boolean;
}

/** The events of one stream that the reader may see, oldest first. */
export interface StreamEntries {
  readonly stream: Journal.Stream;
  readonly agencies: ReadonlyArray<Agency.AgencyId>;
  readonly entries: ReadonlyArray<Journal.Entry>;
}

/**
 * Reads of one transaction, each narrowed by the row policies to what the actor may see. Within a command `streams` of difficulties,
 * directions and urgings shows every event, for the decision: answer with it only what `Access` allows.
 */
export interface Reads {
  readonly plans: () => Promise<ReadonlyArray<Plan.Plan>>;
  /** Facts of the years' obligations, in the order of their recording. One query. */
  readonly facts: (plan: Plan.PlanId, years: ReadonlyArray<number>) => Promise<Board.Facts>;
  /** Facts of one obligation. */
  readonly factsOf: (plan: Plan.PlanId, key: Obligation.Key) => Promise<Board.Facts>;
  /** By `Obligation.id`; obligations on which nothing happened are absent. */
  readonly reportHeads: (plan: Plan.PlanId, years: ReadonlyArray<number>) => Promise<ReadonlyMap<string, ReportHead>>;
  readonly reportState: (plan: Plan.PlanId, key: Obligation.Key) => Promise<Report.State>;
  readonly draft: (plan: Plan.PlanId, key: Obligation.Key) => Promise<Draft | null>;
  /** The drafts of the years that the actor may read, by `Obligation.id`. One query. */
  readonly drafts: (plan: Plan.PlanId, years: ReadonlyArray<number>) => Promise<ReadonlyMap<string, Draft>>;
  /** The newest sending of each obligation that was not recalled. */
  readonly submissions: (
    plan: Plan.PlanId,
    filter: { readonly years: ReadonlyArray<number>; readonly key?: Obligation.Key },
  ) => Promise<ReadonlyArray<Submission>>;
  readonly streams: (
    plan: Plan.PlanId,
    kind: Exclude<Journal.StreamKind, "account">,
    ids?: ReadonlyArray<string>,
  ) => Promise<ReadonlyArray<StreamEntries>>;
  /** Newest first, at most `limit`, those before `before` when given; `kind` narrows to streams of a kind, `stream` to one stream. */
  readonly journal: (page: {
    readonly before?: number;
    readonly limit: number;
    readonly kind?: Journal.StreamKind;
    readonly stream?: Journal.Stream;
  }) => Promise<ReadonlyArray<Journal.Entry>>;
}

/** Events to append to one stream, decided upon `basedOn` (the stream's version). */
export interface Append {
  readonly plan: Plan.PlanId;
  readonly stream: Journal.Stream;
  readonly basedOn: number;
  readonly events: ReadonlyArray<Journal.Event>;
  /** Whose stream it is: the holder of a slot, the raiser, every body named. */
  readonly agencies: ReadonlyArray<Agency.AgencyId>;
  /** What a `Sent` event sends. May be left out: then it is the content of the newest `SignedOff`. */
  readonly report?: { readonly key: Obligation.Key; readonly content: ReportContent.ReportContent | null };
}

export interface Writes extends Reads {
  /**
   * Waits until the commands of the province that took their turn earlier are committed; what is read from here on is what they left. For
   * a decision that rests on more than the stream it appends to, such as a draft. An append takes its turn by itself.
   */
  readonly takeTurn: () => Promise<void>;
  /** `StaleVersion` when someone saved in between; version 0 means "no draft yet". */
  readonly saveDraft: (draft: {
    readonly plan: Plan.PlanId;
    readonly key: Obligation.Key;
    readonly agency: Agency.AgencyId;
    readonly basedOn: number;
    readonly content: ReportContent.ReportContent;
    readonly at: Instant.Instant;
  }) => Promise<Result.Result<Draft, Refusal.Refusal>>;
  /**
   * Journal, facts, submissions, register of documents and the stream's state in one go. `StaleVersion` when the stream moved on,
   * `DocumentCodeTaken` when an event brings a document whose number its organ has used.
   */
  readonly append: (append: Append) => Promise<Result.Result<number, Refusal.Refusal>>;
  /** Several appends, to one stream or many, in as few statements as one. Gives their versions. */
  readonly appendAll: (
    appends: ReadonlyArray<Append>,
  ) => Promise<Result.Result<ReadonlyArray<number>, Refusal.Refusal>>;
  /** Changes of accounts in the same transaction; `People.writes(transaction, province)` makes it. */
  readonly people: PeopleWrites;
}

/** A person with the roles held, and whether the account works. */
export interface Person {
  readonly user: Account.UserId;
  /** A post or a person, as the administrator wrote it. */
  readonly name: string;
  /** In lower case; unique among all accounts. */
  readonly email: string;
  readonly grants: ReadonlyArray<Account.Grant>;
  /** `Account.stateOf` of the two instants below. */
  readonly state: Account.State;
  readonly activatedAt: Instant.Instant | null;
  readonly disabledAt: Instant.Instant | null;
  /** Of the account's stream; what a change is based on. */
  readonly version: number;
}

/** Who asks, with which command: the id is made by the client, so that repeating it has one effect. */
export interface CommandContext {
  readonly actor: Account.Actor;
  readonly commandId: string;
  /** Everything the command says, for telling a repetition from a conflict. */
  readonly content: unknown;
}

/** The database of one province, as the rest of the program sees it. */
export interface Store {
  readonly province: Plan.ProvinceId;
  /** `null` reads as somebody without roles, who sees the plans and the facts. */
  readonly read: <A>(actor: Account.Actor | null, work: (reads: Reads) => Promise<A>) => Promise<A>;
  /**
   * Runs `work` in one transaction and keeps its answer under the command id. The same command again gives the same answer without
   * a second effect; the same id with other content is a `CommandConflict`. A refusal rolls everything back and is not kept.
   */
  readonly command: <A>(
    context: CommandContext,
    work: (writes: Writes) => Promise<Result.Result<A, Refusal.Refusal>>,
  ) => Promise<Result.Result<A, Refusal.Refusal>>;
  /** Acts of the program itself: loading plans, demonstration years. */
  readonly system: <A>(work: (writes: SystemWrites) => Promise<A>) => Promise<A>;
  readonly people: People;
}

export interface SystemWrites extends Writes {
  readonly savePlan: (plan: Plan.Plan) => Promise<void>;
  readonly setting: (name: string) => Promise<string | null>;
  readonly setSetting: (name: string, value: string) => Promise<void>;
}

/** Accounts: their grants, links and state, on a connection of its own. Passwords live with the sign-in library. */
export interface People {
  /** By name, in the order of the alphabet. */
  readonly list: () => Promise<ReadonlyArray<Person>>;
  readonly find: (user: string) => Promise<Person | null>;
  readonly findByEmail: (email: string) => Promise<Person | null>;
  /** Whose link it is, by the SHA-256 of the link's token. */
  readonly link: (hash: string) => Promise<Account.Link | null>;
}

/** Changes of accounts within a transaction. Each waits until the changes of other transactions are committed. */
export interface PeopleWrites extends People {
  /** Writes the person and the sign-in library's copy of name and e-mail. `EmailTaken` when another account uses the address. */
  readonly save: (person: Omit<Person, "state">) => Promise<Result.Result<void, Refusal.Refusal>>;
  /** Sets the password's hash, or takes the password away; either ends every session and lifts a lock after wrong passwords. */
  readonly setPassword: (user: Account.UserId, hash: string | null) => Promise<void>;
  readonly endSessions: (user: Account.UserId) => Promise<void>;
  /** The one link that works for the person from now on; `null` takes an unused one back. */
  readonly replaceLink: (
    user: Account.UserId,
    link: { readonly hash: string; readonly expiresAt: Instant.Instant } | null,
  ) => Promise<void>;
  readonly useLink: (hash: string, at: Instant.Instant) => Promise<void>;
}
