import type { Answers } from "../serve.ts";
import { signedIn } from "../session.ts";
import type { Role } from "../../src/session/Session.ts";

const agency = (id: string, name: string, shortName: string, group: string) => ({
  id,
  name,
  nameEn: name,
  shortName,
  group,
  subordinate: group !== "outside",
  validFrom: null,
  validTo: null,
  succession: [],
});

const sentence = (text: string) => ({ vi: text, en: text });

/** A plan with one body of each group, as far as the administration screens look at it. */
const plan = {
  id: "ca-mau-56",
  province: "ca-mau",
  document: {
    issuer: "ubnd-ca-mau",
    code: null,
    place: "Cà Mau",
    issuedDate: "2020-02-26",
    typeName: "Kế hoạch",
    subject: "Triển khai thực hiện Kết luận số 56-KL/TW",
    recipients: [],
    signer: { authority: "", position: "", fullName: "" },
  },
  shortTitle: sentence("Ứng phó biến đổi khí hậu, quản lý tài nguyên và bảo vệ môi trường (Kết luận 56-KL/TW)"),
  clauses: [],
  duties: [],
  coverage: [],
  rules: [
    {
      id: "bao-cao-nam",
      clause: "muc_IV__doan_1",
      name: sentence("Báo cáo kết quả thực hiện hằng năm"),
      kind: "periodic",
      reporters: ["iii-2"],
      recipient: "iii-1",
      due: { boundary: "before", month: 11, date: 30, reading: "strict", roll: "none" },
      dataCutOff: null,
      firstYear: 2020,
      inForceFrom: "2020-02-26",
    },
  ],
  references: [],
  agencies: [
    agency("ubnd-ca-mau", "Ủy ban nhân dân tỉnh Cà Mau", "UBND tỉnh", "committee"),
    agency("so-tnmt", "Sở Tài nguyên và Môi trường", "Sở TN&MT", "department"),
    agency("so-nnptnt", "Sở Nông nghiệp và Phát triển nông thôn", "Sở NN&PTNT", "department"),
    agency(
      "ubnd-tran-van-thoi",
      "Ủy ban nhân dân huyện Trần Văn Thời",
      "UBND huyện Trần Văn Thời",
      "districtCommittee",
    ),
    agency("ubmttqvn-tinh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau", "UBMTTQVN tỉnh", "outside"),
  ],
  slots: [
    { id: "iii-1", clause: "muc_III__khoan_1", holder: "so-tnmt", name: "Sở Tài nguyên và Môi trường" },
    { id: "iii-2", clause: "muc_III__khoan_2", holder: "so-nnptnt", name: "Sở Nông nghiệp và Phát triển nông thôn" },
    { id: "iii-13", clause: "muc_III__khoan_13", holder: null, name: "Các tổ chức, cơ quan, đơn vị có liên quan" },
  ],
  focal: "iii-1",
  calendar: [
    { year: 2025, daysOff: ["2025-01-01"], workingWeekendDays: [], source: "Thông báo 6150/TB-BLĐTBXH" },
    {
      year: 2026,
      daysOff: ["2026-01-01", "2026-02-16"],
      workingWeekendDays: ["2026-01-10"],
      source: "Thông báo 9441/TB-BNV",
    },
  ],
};

/** An account as the API lists it. */
export const person = (user: string, name: string, role: Role, agencyId: string, state = "active", version = 1) => ({
  user,
  name,
  email: `${user}@minhhoa.example`,
  grants: [{ role, agency: agencyId, from: null, to: null }],
  state,
  activatedAt: state === "invited" ? null : "2020-02-26T01:00:00.000Z",
  disabledAt: state === "disabled" ? "2026-11-20T01:00:00.000Z" : null,
  version,
});

/** The answers that every administration screen asks for. */
export const answersFor = (role: Role): Answers => ({
  "session.start": { data: signedIn(role) },
  "plan.get": { data: plan },
});

/** A refusal as the API forms it. */
export const refusal = (code: string, vi: string) => ({
  error: { code: "CONFLICT", httpStatus: 409, refusal: { code, params: {}, sentence: { vi, en: vi } } },
});
