/** What the server's process and the database's process say to each other. */
export interface Settings {
  readonly folder: string;
  readonly socket: string;
  /** The server's process, named when another one finds the folder taken. */
  readonly pid: number;
  readonly lockPatienceMs: number;
  readonly backupEveryMs: number;
  readonly backupsKept: number;
}

export type Request = { readonly kind: "backup" } | { readonly kind: "stop"; readonly backup: boolean };

export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "inUse"; readonly pid?: number }
  | { readonly kind: "unwritable"; readonly cause: string }
  | { readonly kind: "failed"; readonly cause: string }
  | { readonly kind: "backedUp"; readonly file: string }
  | { readonly kind: "backupFailed"; readonly cause: string }
  | { readonly kind: "stopped" };
