-- Accounts: who may sign in, with which roles, and the one-time links that set passwords. Passwords and sessions stand in `auth`;
-- name and e-mail stand there too, because the sign-in library reads its own tables only, and are written together.
CREATE TABLE person (
  province text NOT NULL,
  "user" text NOT NULL UNIQUE REFERENCES auth."user" (id),
  name text NOT NULL,
  email text NOT NULL,
  activated_at timestamptz,
  disabled_at timestamptz,
  PRIMARY KEY (province, "user")
);
--> statement-breakpoint
CREATE TABLE person_grant (
  province text NOT NULL,
  "user" text NOT NULL,
  role text NOT NULL,
  agency text NOT NULL,
  valid_from date,
  valid_to date,
  FOREIGN KEY (province, "user") REFERENCES person (province, "user"),
  UNIQUE NULLS NOT DISTINCT (province, "user", role, agency, valid_from, valid_to)
);
--> statement-breakpoint
-- A link is known by the SHA-256 of its token only. Used ones stay, so that a repeated activation is told from a second one.
CREATE TABLE one_time_link (
  province text NOT NULL,
  hash text NOT NULL,
  "user" text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (province, hash),
  FOREIGN KEY (province, "user") REFERENCES person (province, "user")
);
--> statement-breakpoint
CREATE INDEX one_time_link_user ON one_time_link (province, "user");
--> statement-breakpoint
-- Attempts to sign in to one account since the first wrong one, by the SHA-256 of the address that was typed. Out of reach of
-- kehoach_app, like all of `auth`.
CREATE TABLE auth.sign_in_attempt (
  email_hash text PRIMARY KEY,
  attempts integer NOT NULL,
  since timestamptz NOT NULL
);
--> statement-breakpoint

ALTER TABLE person ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON person TO kehoach_app;
--> statement-breakpoint
-- A head sees the people of the own agencies, of whom one may act for the head.
CREATE POLICY person_read ON person FOR SELECT USING (
  province = (SELECT app_province())
  AND (
    (SELECT app_is_system() OR app_has_role('administrator') OR app_has_role('auditor'))
    OR "user" = (SELECT app_user())
    OR ((SELECT app_has_role('head') OR app_has_role('focalHead')) AND EXISTS (
      SELECT FROM person_grant g
      WHERE g.province = person.province AND g."user" = person."user" AND g.agency = ANY ((SELECT app_agencies())::text[])
    ))
  )
);
--> statement-breakpoint
CREATE POLICY person_insert ON person FOR INSERT WITH CHECK (
  province = (SELECT app_province()) AND (SELECT app_writes() AND (app_is_system() OR app_has_role('administrator')))
);
--> statement-breakpoint
CREATE POLICY person_update ON person FOR UPDATE USING (
  province = (SELECT app_province())
  AND (SELECT app_writes())
  AND ("user" = (SELECT app_user()) OR (SELECT app_is_system() OR app_has_role('administrator')))
);
--> statement-breakpoint

ALTER TABLE person_grant ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person_grant FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON person_grant TO kehoach_app;
--> statement-breakpoint
CREATE POLICY person_grant_read ON person_grant FOR SELECT USING (
  province = (SELECT app_province())
  AND (
    (SELECT app_is_system() OR app_has_role('administrator') OR app_has_role('auditor'))
    OR "user" = (SELECT app_user())
    OR ((SELECT app_has_role('head') OR app_has_role('focalHead')) AND agency = ANY ((SELECT app_agencies())::text[]))
  )
);
--> statement-breakpoint
-- An administrator gives any role; a head gives the own role of an own agency for a time, to somebody else.
CREATE FUNCTION app_may_grant("user" text, role text, agency text, valid_from date, valid_to date) RETURNS boolean
  LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT app_writes() AND (
    app_is_system() OR app_has_role('administrator')
    OR (role IN ('head', 'focalHead') AND app_has_role(role) AND app_has_agency(agency)
      AND valid_from IS NOT NULL AND valid_to IS NOT NULL AND "user" <> app_user())
  ) $$;
--> statement-breakpoint
CREATE POLICY person_grant_insert ON person_grant FOR INSERT WITH CHECK (
  province = (SELECT app_province()) AND app_may_grant("user", role, agency, valid_from, valid_to)
);
--> statement-breakpoint
CREATE POLICY person_grant_delete ON person_grant FOR DELETE USING (
  province = (SELECT app_province()) AND app_may_grant("user", role, agency, valid_from, valid_to)
);
--> statement-breakpoint

ALTER TABLE one_time_link ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE one_time_link FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON one_time_link TO kehoach_app;
--> statement-breakpoint
CREATE POLICY one_time_link_all ON one_time_link USING (
  province = (SELECT app_province())
  AND (SELECT app_writes())
  AND ("user" = (SELECT app_user()) OR (SELECT app_is_system() OR app_has_role('administrator')))
);
