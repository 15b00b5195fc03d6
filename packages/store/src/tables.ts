import { Instant } from "@kehoach/domain";
import { bigint, boolean, customType, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** `timestamptz` in the database, an ISO instant outside. Every connection speaks UTC, so its text ends with `+00`. */
const instant = customType<{ data: Instant.Instant; driverData: string }>({
  dataType: () => "timestamp with time zone",
  fromDriver: (stored) => Instant.ofEpoch(Date.parse(`${stored.replace(" ", "T")}:00`)),
});

const province = () => text("province").notNull();
const ofObligation = {
  province: province(),
  plan: text("plan").notNull(),
  year: integer("year").notNull(),
  rule: text("rule").notNull(),
  slot: text("slot").notNull(),
};

/** Plans as data of `Plan.Plan`; `revision` is the digest of the data. */
export const plan = pgTable(
  "plan",
  {
    province: province(),
    id: text("id").notNull(),
    revision: text("revision").notNull(),
    data: jsonb("data").notNull(),
  },
  (table) => [primaryKey({ columns: [table.province, table.id] })],
);

export const draft = pgTable(
  "draft",
  {
    ...ofObligation,
    agency: text("agency").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").notNull(),
    changedAt: instant("changed_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.province, table.plan, table.year, table.rule, table.slot] })],
);

/** Where each stream of the journal stands, without any text; see `StreamState`. */
export const stream = pgTable(
  "stream",
  {
    province: province(),
    kind: text("kind").notNull(),
    id: text("id").notNull(),
    plan: text("plan").notNull(),
    version: integer("version").notNull(),
    agencies: text("agencies").array().notNull(),
    state: jsonb("state").notNull(),
    submitted: boolean("submitted").notNull(),
    sent: boolean("sent").notNull(),
    accepted: boolean("accepted").notNull(),
    consolidated: boolean("consolidated").notNull(),
    returnedVersion: integer("returned_version"),
    year: integer("year"),
    rule: text("rule"),
    slot: text("slot"),
  },
  (table) => [primaryKey({ columns: [table.province, table.kind, table.id, table.plan] })],
);

/** The append-only journal. */
export const journal = pgTable(
  "journal",
  {
    province: province(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    kind: text("kind").notNull(),
    stream: text("stream").notNull(),
    plan: text("plan").notNull(),
    version: integer("version").notNull(),
    agencies: text("agencies").array().notNull(),
    tag: text("tag").notNull(),
    at: instant("at").notNull(),
    by: text("by").notNull(),
    commandId: text("command_id"),
    event: jsonb("event").notNull(),
  },
  (table) => [primaryKey({ columns: [table.province, table.sequence] })],
);

/** What compliance is computed from; `position` is the event's version in its stream. */
export const fact = pgTable(
  "fact",
  {
    ...ofObligation,
    position: integer("position").notNull(),
    at: instant("at").notNull(),
    tag: text("tag").notNull(),
    data: jsonb("data").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.province, table.plan, table.year, table.rule, table.slot, table.position] }),
  ],
);

export const submission = pgTable(
  "submission",
  {
    ...ofObligation,
    number: integer("number").notNull(),
    agency: text("agency").notNull(),
    sentAt: instant("sent_at").notNull(),
    receipt: text("receipt").notNull(),
    digest: text("digest"),
    content: jsonb("content"),
    document: jsonb("document"),
    consolidated: boolean("consolidated").notNull(),
    recalled: boolean("recalled").notNull(),
    accepted: boolean("accepted").notNull(),
  },
  (table) => [primaryKey({ columns: [table.province, table.plan, table.year, table.rule, table.slot, table.number] })],
);

/** The register of documents that acts of the province rest on or produced. */
export const officialDocument = pgTable(
  "official_document",
  { province: province(), registerKey: text("register_key").notNull(), document: jsonb("document").notNull() },
  (table) => [primaryKey({ columns: [table.province, table.registerKey] })],
);

/** Commands carried out, with the answers that a repetition gets. */
export const command = pgTable(
  "command",
  {
    province: province(),
    id: text("id").notNull(),
    by: text("by").notNull(),
    digest: text("digest").notNull(),
    answer: jsonb("answer"),
  },
  (table) => [primaryKey({ columns: [table.province, table.id] })],
);

export const setting = pgTable(
  "setting",
  { province: province(), name: text("name").notNull(), value: text("value").notNull() },
  (table) => [primaryKey({ columns: [table.province, table.name] })],
);
