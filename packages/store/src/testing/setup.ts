import { Result } from "effect";
import type { TestProject } from "vitest/node";
import * as Database from "../Database.ts";
import * as EmbeddedTemplate from "./EmbeddedTemplate.ts";
import * as PostgresServer from "./PostgresServer.ts";

/** What the setup of a test run hands to its test files. */
export interface TestDatabases {
  /** Data folder to copy for a fresh embedded database. */
  readonly embeddedTemplate: string;
  /** Addresses of the real server, with `%DATABASE%` in the place of the database's name. */
  readonly superuser: string;
  readonly owner: string;
}

declare module "vitest" {
  interface ProvidedContext {
    testDatabases: TestDatabases;
  }
}

/** The database that fresh ones are copied from on the real server. */
export const templateName = "kehoach_template";

/**
 * For `globalSetup` of a package's vitest configuration: one real PostgreSQL server and one embedded template for the whole run.
 * The server ends with the run, also when the run is killed.
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const embeddedTemplate = await EmbeddedTemplate.ensure();
  const server = await PostgresServer.start();
  await PostgresServer.execute(server, `create database ${templateName} owner kehoach`);
  const opened = await Database.open({ kind: "postgres", url: server.owner(templateName) });
  if (Result.isFailure(opened)) {
    await server.stop();
    throw new Error(opened.failure.sentence.en);
  }
  await opened.success.close();
  project.provide("testDatabases", {
    embeddedTemplate,
    superuser: server.superuser("%DATABASE%"),
    owner: server.owner("%DATABASE%"),
  });
  return server.stop;
};
