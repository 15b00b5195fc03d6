import { Agency, Instant, Slot, Text } from "@kehoach/domain";
import type { PlanAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatDay } from "../../texts/format.ts";
import { useLanguage } from "../../texts/language.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Agencies.module.css";
import { SlotLink } from "./SlotLink.tsx";
import { agenciesTexts } from "./texts.ts";

/** The bodies of one group; nothing where the plan names none. */
export function GroupTable({ group, plan }: { readonly group: Agency.Group; readonly plan: PlanAnswer }) {
  const texts = useTexts(agenciesTexts);
  const say = useSay();
  const language = useLanguage();
  const today = Instant.dayOf(useSession().now);
  const byId = new Map(plan.agencies.map((agency) => [agency.id, agency]));
  const rows = plan.agencies.filter((agency) => agency.group === group);
  const slotsOf = ({ id }: Agency.Agency) => plan.slots.filter((slot) => Slot.holderOn(slot, byId, today) === id);
  const validity = ({ validFrom: from, validTo: to }: Agency.Agency) => {
    if (from !== null && to !== null) return texts.fromTo(formatDay(from), formatDay(to));
    if (from !== null) return texts.from(formatDay(from));
    return to === null ? texts.unlimited : texts.to(formatDay(to));
  };
  if (rows.length === 0) return null;
  const label = say(Agency.groupLabel(group));
  return (
    <section className={styles["part"]}>
      <h2>{label}</h2>
      {rows.some(({ subordinate }) => !subordinate) ? <p className="soft">{texts.asked}</p> : null}
      <DataTable
        caption={label}
        rows={rows}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: "name",
            header: texts.name,
            name: true,
            width: "40%",
            cell: ({ name, nameEn }) => (
              <>
                <span lang="vi">{name}</span>
                {language === "en" ? <span className={styles["note"]}>{nameEn}</span> : null}
              </>
            ),
            sortBy: ({ name }) => name,
          },
          {
            key: "shortName",
            header: texts.shortName,
            width: "18%",
            cell: ({ shortName }) => <span lang="vi">{shortName}</span>,
            sortBy: ({ shortName }) => shortName,
          },
          {
            key: "slots",
            header: texts.slots,
            width: "24%",
            cell: (agency) => {
              const slots = slotsOf(agency).toSorted((a, b) => Text.compare(a.clause, b.clause));
              return slots.length === 0
                ? texts.noSlot
                : slots.map((slot) => <SlotLink key={slot.id} slot={slot} plan={plan} />);
            },
          },
          {
            key: "validity",
            header: texts.validity,
            width: "18%",
            cell: (agency) => (
              <>
                {validity(agency)}
                {agency.succession.map(({ agency: next, from, legalBasis }) => (
                  <span key={next} className={styles["note"]}>
                    {texts.successor(byId.get(next)?.name ?? next, formatDay(from), legalBasis)}
                  </span>
                ))}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
