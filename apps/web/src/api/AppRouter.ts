/** The API's contract, by its types alone. */
export type { AppRouter } from "@kehoach/api";
