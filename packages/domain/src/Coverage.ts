import type { Address } from "./Address.ts";
import type { Duty } from "./Duty.ts";
import type { Plan } from "./Plan.ts";
import type { Request } from "./Request.ts";

/** One point of the plan's tasks with the duties that carry it out; none means nobody carries it. */
export interface PointCoverage {
  readonly point: Address;
  readonly duties: ReadonlyArray<Duty>;
  /** What the point asks of bodies outside the committee; null for most. */
  readonly request: Request | null;
}

/** Each point of the tasks with the duties that implement it, in the order of the text. */
export const ofPoints = (plan: Plan): ReadonlyArray<PointCoverage> =>
  plan.tasks.map((point) => ({
    point,
    duties: plan.duties.filter((duty) => duty.implements.includes(point)),
    request: plan.requests.find((request) => request.clause === point) ?? null,
  }));

/** Points of the tasks that no duty implements. */
export const uncovered = (plan: Plan): ReadonlyArray<Address> =>
  ofPoints(plan)
    .filter(({ duties }) => duties.length === 0)
    .map(({ point }) => point);
