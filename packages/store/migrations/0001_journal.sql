-- What a province records: plans, drafts, the journal and what is kept beside it. The province stands first in every key.
-- Row policies repeat the table of `Access` as a second wall; the functions below are what they speak in.

-- The agencies whose own work the actor sees.
CREATE FUNCTION app_agencies() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT ARRAY(SELECT jsonb_array_elements_text(nullif(current_setting('app.agencies', true), '')::jsonb)) $$;
--> statement-breakpoint
CREATE FUNCTION app_is_system() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app_has_role('system') $$;
--> statement-breakpoint
CREATE FUNCTION app_is_focal() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app_has_role('focalOfficer') OR app_has_role('focalHead') $$;
--> statement-breakpoint
CREATE FUNCTION app_is_committee() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app_has_role('committeeViewer') OR app_has_role('committeeLeader') $$;
--> statement-breakpoint
-- Whether the transaction carries out a command, whose right `Access` has decided.
CREATE FUNCTION app_in_command() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.command', true) = 'on', false) $$;
--> statement-breakpoint
-- Nothing is written outside of a command or an act of the program itself.
CREATE FUNCTION app_writes() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app_in_command() OR app_is_system() $$;
--> statement-breakpoint

-- `revision` is the digest of the data, for whoever keeps the plan decoded.
CREATE TABLE plan (
  province text NOT NULL,
  id text NOT NULL,
  revision text NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (province, id)
);
--> statement-breakpoint
CREATE TABLE draft (
  province text NOT NULL,
  plan text NOT NULL,
  year integer NOT NULL,
  rule text NOT NULL,
  slot text NOT NULL,
  agency text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  content jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (province, plan, year, rule, slot)
);
--> statement-breakpoint
-- Where each stream of the journal stands. Everybody of the province reads it, so it holds no text: `returned_version` points to
-- the journal's row with the reasons of a return. A stream of accounts belongs to no plan (empty).
CREATE TABLE stream (
  province text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('report', 'difficulty', 'direction', 'urging', 'account')),
  id text NOT NULL,
  plan text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  agencies text[] NOT NULL,
  state jsonb NOT NULL,
  submitted boolean NOT NULL,
  sent boolean NOT NULL,
  accepted boolean NOT NULL,
  consolidated boolean NOT NULL,
  returned_version integer,
  year integer,
  rule text,
  slot text,
  PRIMARY KEY (province, kind, id, plan)
);
--> statement-breakpoint
CREATE INDEX stream_report ON stream (province, plan, year) WHERE kind = 'report';
--> statement-breakpoint
-- The newest sequence of each province. Locking its row makes appends of one province take turns, so that sequences have no gap
-- and stand in the order of commit.
CREATE TABLE journal_counter (
  province text PRIMARY KEY,
  last bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE journal (
  province text NOT NULL,
  sequence bigint NOT NULL,
  kind text NOT NULL,
  stream text NOT NULL,
  plan text NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  agencies text[] NOT NULL,
  tag text NOT NULL,
  at timestamptz NOT NULL,
  by text NOT NULL,
  command_id text,
  event jsonb NOT NULL,
  PRIMARY KEY (province, sequence),
  CONSTRAINT journal_stream_version UNIQUE (province, kind, stream, plan, version)
);
--> statement-breakpoint
CREATE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql
  AS $$ BEGIN RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'restrict_violation'; END $$;
--> statement-breakpoint
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE OR DELETE ON journal
  FOR EACH ROW EXECUTE FUNCTION journal_is_append_only();
--> statement-breakpoint
CREATE TRIGGER journal_keeps_all BEFORE TRUNCATE ON journal
  FOR EACH STATEMENT EXECUTE FUNCTION journal_is_append_only();
--> statement-breakpoint
-- What compliance is computed from; `position` is the version of the event in its stream. Statuses are stored nowhere.
CREATE TABLE fact (
  province text NOT NULL,
  plan text NOT NULL,
  year integer NOT NULL,
  rule text NOT NULL,
  slot text NOT NULL,
  position integer NOT NULL,
  at timestamptz NOT NULL,
  tag text NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (province, plan, year, rule, slot, position)
);
--> statement-breakpoint
CREATE TABLE submission (
  province text NOT NULL,
  plan text NOT NULL,
  year integer NOT NULL,
  rule text NOT NULL,
  slot text NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  agency text NOT NULL,
  sent_at timestamptz NOT NULL,
  receipt text NOT NULL,
  digest text,
  content jsonb,
  document jsonb,
  consolidated boolean NOT NULL,
  recalled boolean NOT NULL,
  accepted boolean NOT NULL,
  PRIMARY KEY (province, plan, year, rule, slot, number)
);
--> statement-breakpoint
CREATE TABLE official_document (
  province text NOT NULL,
  register_key text NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (province, register_key)
);
--> statement-breakpoint
CREATE TABLE command (
  province text NOT NULL,
  id text NOT NULL,
  by text NOT NULL,
  digest text NOT NULL,
  answer jsonb,
  PRIMARY KEY (province, id)
);
--> statement-breakpoint
CREATE TABLE setting (
  province text NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (province, name)
);
--> statement-breakpoint

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON plan TO kehoach_app;
--> statement-breakpoint
CREATE POLICY plan_read ON plan FOR SELECT USING (province = (SELECT app_province()));
--> statement-breakpoint
CREATE POLICY plan_insert ON plan FOR INSERT WITH CHECK (
  province = (SELECT app_province())
  AND (SELECT app_is_system() OR (app_in_command() AND app_has_role('administrator')))
);
--> statement-breakpoint
CREATE POLICY plan_update ON plan FOR UPDATE USING (
  province = (SELECT app_province())
  AND (SELECT app_is_system() OR (app_in_command() AND app_has_role('administrator')))
);
--> statement-breakpoint

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON draft TO kehoach_app;
--> statement-breakpoint
CREATE POLICY draft_read ON draft FOR SELECT USING (
  province = (SELECT app_province())
  AND ((SELECT app_is_system()) OR agency = ANY ((SELECT app_agencies())::text[]))
);
--> statement-breakpoint
CREATE POLICY draft_insert ON draft FOR INSERT WITH CHECK (
  province = (SELECT app_province())
  AND ((SELECT app_is_system()) OR ((SELECT app_in_command()) AND agency = ANY ((SELECT app_agencies())::text[])))
);
--> statement-breakpoint
CREATE POLICY draft_update ON draft FOR UPDATE USING (
  province = (SELECT app_province())
  AND ((SELECT app_is_system()) OR ((SELECT app_in_command()) AND agency = ANY ((SELECT app_agencies())::text[])))
);
--> statement-breakpoint

ALTER TABLE stream ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE stream FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON stream TO kehoach_app;
--> statement-breakpoint
CREATE POLICY stream_read ON stream FOR SELECT USING (province = (SELECT app_province()));
--> statement-breakpoint
CREATE POLICY stream_insert ON stream FOR INSERT WITH CHECK (province = (SELECT app_province()) AND (SELECT app_writes()));
--> statement-breakpoint
CREATE POLICY stream_update ON stream FOR UPDATE USING (province = (SELECT app_province()) AND (SELECT app_writes()));
--> statement-breakpoint

ALTER TABLE journal_counter ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE journal_counter FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON journal_counter TO kehoach_app;
--> statement-breakpoint
CREATE POLICY journal_counter_all ON journal_counter USING (province = (SELECT app_province()) AND (SELECT app_writes()));
--> statement-breakpoint

ALTER TABLE journal ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE journal FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON journal TO kehoach_app;
--> statement-breakpoint
-- A report's text (SignedOff) is read by its agency and by those who read the journal as such; an urging reaches the bodies it
-- names when it is signed; acts on accounts are nobody's but the administrator's and the auditor's. A command sees the events it
-- decides upon whatever its actor may read.
CREATE POLICY journal_read ON journal FOR SELECT USING (
  province = (SELECT app_province())
  AND (
    (SELECT app_is_system() OR app_has_role('administrator') OR app_has_role('auditor'))
    OR ((SELECT app_in_command()) AND kind IN ('difficulty', 'direction', 'urging'))
    OR ((SELECT app_is_focal()) AND kind <> 'account' AND tag <> 'SignedOff')
    OR (
      agencies && (SELECT app_agencies()) AND kind <> 'account'
      AND (kind <> 'urging' OR EXISTS (
        SELECT FROM stream s
        WHERE s.province = journal.province AND s.kind = journal.kind AND s.id = journal.stream AND s.plan = journal.plan
          AND s.submitted
      ))
    )
    OR (
      (SELECT app_is_committee()) AND (
        kind = 'direction'
        OR (kind IN ('difficulty', 'report') AND tag <> 'SignedOff' AND EXISTS (
          SELECT FROM stream s
          WHERE s.province = journal.province AND s.kind = journal.kind AND s.id = journal.stream AND s.plan = journal.plan
            AND (s.submitted OR (s.consolidated AND s.sent))
        ))
      )
    )
  )
);
--> statement-breakpoint
-- Who acts is who is written down.
CREATE POLICY journal_insert ON journal FOR INSERT WITH CHECK (
  province = (SELECT app_province())
  AND ((SELECT app_is_system()) OR ((SELECT app_in_command()) AND by = (SELECT app_user())))
);
--> statement-breakpoint

ALTER TABLE fact ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE fact FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON fact TO kehoach_app;
--> statement-breakpoint
CREATE POLICY fact_read ON fact FOR SELECT USING (province = (SELECT app_province()));
--> statement-breakpoint
CREATE POLICY fact_insert ON fact FOR INSERT WITH CHECK (province = (SELECT app_province()) AND (SELECT app_writes()));
--> statement-breakpoint

ALTER TABLE submission ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE submission FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (recalled, accepted) ON submission TO kehoach_app;
--> statement-breakpoint
CREATE POLICY submission_read ON submission FOR SELECT USING (
  province = (SELECT app_province())
  AND (
    (SELECT app_is_system())
    OR agency = ANY ((SELECT app_agencies())::text[])
    OR (NOT recalled AND (SELECT app_is_focal() OR app_has_role('auditor')))
    OR (NOT recalled AND (accepted OR consolidated) AND (SELECT app_is_committee()))
  )
);
--> statement-breakpoint
CREATE POLICY submission_insert ON submission FOR INSERT WITH CHECK (
  province = (SELECT app_province())
  AND (
    (SELECT app_is_system())
    OR ((SELECT app_in_command()) AND ((SELECT app_is_focal()) OR agency = ANY ((SELECT app_agencies())::text[])))
  )
);
--> statement-breakpoint
CREATE POLICY submission_update ON submission FOR UPDATE USING (
  province = (SELECT app_province()) AND (SELECT app_writes())
);
--> statement-breakpoint

ALTER TABLE official_document ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE official_document FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT ON official_document TO kehoach_app;
--> statement-breakpoint
CREATE POLICY official_document_all ON official_document
  USING (province = (SELECT app_province()) AND (SELECT app_writes()));
--> statement-breakpoint

ALTER TABLE command ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE command FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (answer) ON command TO kehoach_app;
--> statement-breakpoint
CREATE POLICY command_read ON command FOR SELECT USING (
  province = (SELECT app_province()) AND by = (SELECT app_user())
);
--> statement-breakpoint
CREATE POLICY command_insert ON command FOR INSERT WITH CHECK (
  province = (SELECT app_province()) AND by = (SELECT app_user()) AND (SELECT app_in_command())
);
--> statement-breakpoint
-- An answer is given once.
CREATE POLICY command_answer ON command FOR UPDATE
  USING (province = (SELECT app_province()) AND by = (SELECT app_user()) AND (SELECT app_in_command()) AND answer IS NULL)
  WITH CHECK (province = (SELECT app_province()) AND by = (SELECT app_user()));
--> statement-breakpoint

ALTER TABLE setting ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE setting FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON setting TO kehoach_app;
--> statement-breakpoint
CREATE POLICY setting_all ON setting USING (province = (SELECT app_province()) AND (SELECT app_is_system()));
