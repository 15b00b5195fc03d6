import type { Agency } from "./Agency.ts";
import type { SignerInfo } from "./OfficialDocument.ts";
import type { Plan } from "./Plan.ts";

/** How a body heads and signs its own documents (Nghị định 30/2020/NĐ-CP, phụ lục I, ô số 2, 3, 4, 7a). */
export interface Letterhead {
  /** Tên cơ quan chủ quản trực tiếp; null where the form prints none. */
  readonly parent: string | null;
  /** Tên cơ quan ban hành. */
  readonly name: string;
  /** Chữ viết tắt tên cơ quan, for the symbol of its documents; null where it is not known. */
  readonly symbol: string | null;
  /** Địa danh. */
  readonly place: string;
  /** Quyền hạn, chức vụ of the head. The name stays empty: who signs writes it. */
  readonly signer: SignerInfo;
}

const COMMITTEE = /^Ủy ban nhân dân\s+(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu)\s+/;

/**
 * The letterhead of a body of the plan. A people's committee has no superior above its name, takes its place from it and signs on behalf
 * of the collective (TM.); other bodies stand under the committee that issued the plan and are signed by their head.
 */
export const of = (plan: Pick<Plan, "agencies" | "document">, agency: Agency): Letterhead => {
  const { letterhead = {}, name } = agency;
  const isCommittee = agency.group === "committee" || agency.group === "districtCommittee";
  const issuer = plan.agencies.find(({ id }) => id === plan.document.issuer);
  const above = agency.subordinate ? (issuer?.name ?? null) : null;
  return {
    name,
    parent: letterhead.parent ?? (isCommittee ? null : above),
    symbol: letterhead.symbol ?? (isCommittee ? "UBND" : null),
    place: isCommittee ? name.replace(COMMITTEE, "") : plan.document.place,
    signer: {
      authority: isCommittee ? "TM. ỦY BAN NHÂN DÂN" : "",
      position: letterhead.headPosition ?? (isCommittee ? "Chủ tịch" : "Giám đốc"),
      fullName: "",
    },
  };
};
