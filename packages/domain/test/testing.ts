/** `@kehoach/domain/testing`: what the tests of other packages share with the domain's own. Not published. */
export { moment } from "./province.ts";
export { type WorkedCase, workedCases } from "./workedCases.ts";
