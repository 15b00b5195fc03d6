import { Account, Instant } from "@kehoach/domain";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { accountsTexts } from "./texts.ts";

/** A role in one line: "Lãnh đạo đơn vị (phụ trách thay), Sở Y tế, từ 01/12/2026 đến hết 15/12/2026". */
export function useGrantLine(agencies: PlanAnswer["agencies"]): (grant: Account.Grant) => string {
  const shared = useTexts();
  const { grant: texts } = useTexts(accountsTexts);
  const today = Instant.dayOf(useSession().now);
  const termOf = ({ from, to }: Account.Grant) => {
    if (from !== null && to !== null) return [texts.fromTo(formatDay(from), formatDay(to))];
    if (from !== null) return [texts.from(formatDay(from))];
    return to === null ? [] : [texts.to(formatDay(to))];
  };
  const stateOf = (grant: Account.Grant) => {
    if (Account.grantsOn([grant], today).length > 0) return [];
    return [grant.to !== null && grant.to < today ? texts.ended : texts.ahead];
  };
  return (grant) => {
    const role = shared.roles[grant.role];
    return [
      Account.isActing(grant) ? `${role} (${texts.acting})` : role,
      agencies.find(({ id }) => id === grant.agency)?.shortName ?? grant.agency,
      ...termOf(grant),
      ...stateOf(grant),
    ].join(", ");
  };
}
