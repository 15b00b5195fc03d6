import type { SharedTexts } from "./vi.ts";

/** The shared texts, English. The type makes it complete. */
export const en: SharedTexts = {
  product: "Kế Hoạch",
  productLine: "Following up the province's action plan",
  province: "Cà Mau Province",
  skipToContent: "Skip to main content",
  language: { label: "Language", vi: "Tiếng Việt", en: "English" },

  account: {
    menu: "Account",
    nameActing: "Name an acting head",
    signOut: "Sign out",
    signingOut: "Signing out…",
  },

  roles: {
    drafter: "Drafter",
    head: "Head of agency",
    focalOfficer: "Focal officer",
    focalHead: "Focal head",
    committeeViewer: "Committee office",
    committeeLeader: "Committee leader",
    administrator: "Administrator",
    auditor: "Auditor",
  },

  navigation: {
    label: "Main navigation",
    open: "Open menu",
    close: "Close menu",
    agency: "Our agency",
    signing: "Waiting for signature",
    reports: "Reports",
    board: "Compliance board",
    urgings: "Urging",
    difficulties: "Difficulties",
    consolidation: "Consolidated report",
    overview: "Overview",
    plan: "Plan",
    agencies: "Agencies",
    accounts: "User accounts",
    settings: "Settings",
    journal: "Journal",
  },

  demonstration: {
    label: "Demonstration mode",
    mark: "Demonstration data",
    clock: (at) => `demonstration clock: ${at}`,
    change: "Set the clock",
    newClock: "New date and time (Vietnam)",
    set: "Set",
    malformed: "Choose both a date and a time.",
  },

  status: {
    onTime: "On time",
    late: "Late",
    withinTerm: "Within term",
    overdue: "Overdue",
    waived: "Waived",
  },

  states: {
    progress: {
      notStarted: "Not started",
      inProgress: "In progress",
      completed: "Completed",
      continuous: "Continuous",
      blocked: "Blocked",
    },
    duty: { lead: "Lead", coordinate: "Coordinate", advise: "Advise" },
    extended: "Extended",
  },

  tally: {
    total: "Total",
    completion: "Completion rate",
    onTimeRate: "On-time rate",
    none: "–",
  },

  why: "Why?",

  errors: {
    prefix: "Error:",
    heading: (count) => (count === 1 ? "1 thing needs correcting" : `${count} things need correcting`),
    offline: "The server cannot be reached. What you typed is still here; check the network and try again.",
    unexpected: "Something unexpected went wrong. What you typed is still here; try again in a few minutes.",
    signedOut: "Your session has ended. Sign in again to continue.",
    forbidden: "This account may not see or do this.",
    notFound: "This could not be found.",
    tooMany: "Too many attempts in a short time. Wait a few minutes and try again.",
    retry: "Try again",
    screen: "This screen could not be opened",
    pageNotFound: "There is no such page",
    pageNotFoundHint: "The address may be mistyped or old. Choose an entry of the menu to continue.",
    toStart: "To the start page",
    reload: "Reload the page",
  },

  loading: "Loading…",

  acts: {
    cancel: "Cancel",
    close: "Close",
    save: "Save",
    saving: "Saving…",
    open: "Open",
    print: "Print",
    word: "Download Word",
    back: "Back",
  },

  table: {
    sortBy: (column) => `Sort by ${column}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    rows: (shown) => (shown === "1" ? "1 row" : `${shown} rows`),
  },
};
