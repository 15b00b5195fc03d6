import type { Course } from "./Course.ts";

/**
 * What became of each report, by year and slot. Whoever is not named reports in the last two weeks of the term and is accepted.
 * Over the years every status and every event of a report occurs; no waiver in the running year.
 */
export const courses: Readonly<Record<number, Readonly<Record<string, Course>>>> = {
  // The first year: some did not know the regime yet.
  2020: {
    "iii-3": { sent: 4 },
    "iii-7": { sent: -5, onPaper: true },
    "iii-10": { sent: 9 },
    "iii-11": { sent: -6, returned: "inTerm" },
    "iii-12-u-minh": { sent: 2 },
    "iii-12-phu-tan": { sent: 16 },
    "iii-12-dam-doi": { sent: -4, onPaper: true },
    "iii-12-ngoc-hien": { sent: null },
  },
  // The year of the epidemic: a waiver for the health department, extensions.
  2021: {
    "iii-4": { sent: 3, extension: { recorded: -9, until: 6 } },
    "iii-6": { sent: -8, waived: { recorded: -40, revoked: -25 } },
    "iii-9": { sent: null, waived: { recorded: -20 } },
    "iii-10": { sent: 12, extension: { recorded: 5, until: 15 } },
    "iii-12-ca-mau": { sent: 5, extension: { recorded: -6, until: 8 } },
    "iii-12-thoi-binh": { sent: -5, repeats: "first" },
    "iii-12-tran-van-thoi": { sent: 8 },
    "iii-12-nam-can": { sent: 3 },
    "iii-12-ngoc-hien": { sent: 18 },
    "iii-7": { sent: -4, returned: "afterTerm" },
  },
  2022: {
    "iii-2": { sent: -4, returned: "inTerm" },
    "iii-5": { sent: -14, repeats: "all" },
    "iii-8": { sent: -7, recalled: true },
    "iii-11": { sent: 2 },
    "iii-12-u-minh": { sent: -3, repeats: "first" },
    "iii-12-cai-nuoc": { sent: -6, onPaper: true },
    "iii-12-phu-tan": { sent: -2, returned: "never" },
    "iii-12-dam-doi": { sent: 6 },
  },
  2023: {
    "iii-3": { sent: -9, reopened: true },
    "iii-6": { sent: 1, extension: { recorded: -12, until: 7, revoked: -8 } },
    "iii-7": { sent: -6, signedTwice: true },
    "iii-9": { sent: -5, returned: "inTerm" },
    "iii-12-tran-van-thoi": { sent: -3, returned: "afterTerm" },
    "iii-12-ngoc-hien": { sent: 10 },
    "iii-12-phu-tan": { sent: -1, inTheEvening: true },
  },
  2024: {
    "iii-5": { sent: -11, repeats: "first" },
    "iii-10": { sent: 4, extension: { recorded: -7, until: 6 } },
    "iii-11": { sent: -8, recalled: true },
    "iii-12-ca-mau": { sent: -10, reopened: true },
    "iii-12-u-minh": { sent: 0, inTheEvening: true },
    "iii-12-nam-can": { sent: 3 },
    "iii-12-phu-tan": { sent: -6, repeats: "all" },
    "iii-12-dam-doi": { sent: 15 },
    "iii-12-cai-nuoc": { sent: -4, returned: "inTerm" },
  },
  2025: {
    "iii-2": { sent: 5, extension: { recorded: 3, until: 10 } },
    "iii-8": { sent: -9, repeats: "all" },
    "iii-4": { sent: -6, signedTwice: true },
    "iii-7": { sent: 2 },
    "iii-12-tran-van-thoi": { sent: -4, returned: "inTerm" },
    "iii-12-thoi-binh": { sent: -5, onPaper: true },
    "iii-12-ngoc-hien": { sent: 8 },
    "iii-12-u-minh": { sent: -5, repeats: "first" },
  },
  // The running year, a week before the term ends. Sở Y tế and Ngọc Hiển have written nothing yet.
  2026: {
    "iii-2": { sent: -9, reach: "draft", entriesDone: 1 },
    "iii-3": { sent: -12, reach: "underReview" },
    "iii-4": { sent: -10, reach: "sent", recalled: true },
    "iii-5": { sent: -25, repeats: "all" },
    "iii-6": { sent: -20 },
    "iii-7": { sent: -14, returned: "waiting" },
    "iii-8": { sent: -19 },
    "iii-9": { sent: null },
    "iii-10": { sent: null, extension: { recorded: -11, until: 6 } },
    "iii-11": { sent: -9, reach: "signedOff" },
    "iii-12-ca-mau": { sent: -18 },
    "iii-12-u-minh": { sent: -10, reach: "draft", entriesDone: 2 },
    "iii-12-thoi-binh": { sent: -17, onPaper: true },
    "iii-12-tran-van-thoi": { sent: -10, reach: "sent" },
    "iii-12-cai-nuoc": { sent: -26, returned: "inTerm" },
    "iii-12-dam-doi": { sent: -12, reach: "draft", entriesDone: 1 },
    "iii-12-nam-can": { sent: -9, reach: "draft", entriesDone: 1 },
    "iii-12-phu-tan": { sent: -10, reach: "signedOff", repeats: "first" },
    "iii-12-ngoc-hien": { sent: null },
  },
};

/** How the consolidated report of each year fared; days from its own last day in time. */
export const consolidatedCourses: Readonly<
  Record<number, { readonly sent: number; readonly returned?: "inTerm"; readonly inTheEvening?: boolean }>
> = {
  2020: { sent: -5 },
  2021: { sent: 8 },
  2022: { sent: -2, returned: "inTerm" },
  2023: { sent: -8 },
  2024: { sent: -1 },
  2025: { sent: -7 },
};
