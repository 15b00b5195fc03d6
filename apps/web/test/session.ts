import type { Agency, Instant, Plan } from "@kehoach/domain";
import type { Role, SessionStart } from "../src/session/Session.ts";

const now = "2026-11-23T01:00:00.000Z" as Instant.Instant;

/** What `session.start` says to a visitor of the demonstration. */
export const visitor: SessionStart = {
  province: "Tỉnh Cà Mau",
  plan: {
    id: "ca-mau-56" as Plan.PlanId,
    shortTitle: { vi: "Kế hoạch thực hiện Kết luận số 56-KL/TW", en: "Plan for Conclusion 56-KL/TW" },
  },
  emblem: null,
  now,
  passwordMinimum: 14,
  actor: null,
  demonstration: {
    clock: now,
    password: "minh-hoa-ke-hoach",
    accounts: [
      { email: "chuyenvien.syt@minhhoa.example", role: "drafter", label: "Sở Y tế" },
      { email: "chuyenvien.snnptnt@minhhoa.example", role: "drafter", label: "Sở Nông nghiệp và Phát triển nông thôn" },
      { email: "lanhdao.syt@minhhoa.example", role: "head", label: "Sở Y tế" },
      { email: "daumoi@minhhoa.example", role: "focalHead", label: "Sở Tài nguyên và Môi trường" },
    ],
  },
};

/** The same for somebody who is signed in. */
export function signedIn(role: Role): SessionStart {
  return {
    ...visitor,
    actor: {
      email: "taikhoan@minhhoa.example",
      name: "Sở Nông nghiệp và Phát triển nông thôn",
      roles: [role],
      agency: {
        id: "so-nnptnt" as Agency.AgencyId,
        name: "Sở Nông nghiệp và Phát triển nông thôn",
        shortName: "Sở NN&PTNT",
      },
    },
  };
}
