import type { Role, SessionStart } from "../src/session/Session.ts";

/** What `session.start` says to a visitor of the demonstration. */
export const visitor: SessionStart = {
  province: "Tỉnh Cà Mau",
  passwordMinimum: 14,
  actor: null,
  demonstration: {
    clock: "2026-11-23T01:00:00.000Z",
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
      agency: { id: "snnptnt", name: "Sở Nông nghiệp và Phát triển nông thôn", shortName: "Sở NN&PTNT" },
    },
  };
}
