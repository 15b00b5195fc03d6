import { useQuery } from "@tanstack/react-query";
import type { HomeAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { SigningTable } from "./SigningTable.tsx";
import { signingTexts } from "./texts.ts";
import { UrgingsToSign } from "./UrgingsToSign.tsx";

type Report = HomeAnswer["current"][number];

const isComplete = ({ progress }: Report) => progress.total > 0 && progress.complete === progress.total;

/** `/cho-ky`: what waits for the head: reports to sign off, signed ones to send, and those still being written. */
export function SigningPage() {
  const shared = useTexts();
  const texts = useTexts(signingTexts);
  const { actor } = useSession();
  const query = useQuery(trpc.home.mine.queryOptions({}));
  const isHead = actor.roles.some((role) => role === "head" || role === "focalHead");
  return (
    <>
      <PageTitle title={shared.navigation.signing} context={texts.context} />
      {isHead ? (
        <>
          <QueryState query={query}>{({ current }) => <Groups reports={current} />}</QueryState>
          {actor.roles.includes("focalHead") ? <UrgingsToSign /> : null}
        </>
      ) : (
        <EmptyState title={texts.noRight}>{texts.noRightHint}</EmptyState>
      )}
    </>
  );
}

function Groups({ reports }: { readonly reports: ReadonlyArray<Report> }) {
  const texts = useTexts(signingTexts);
  const toSend = reports.filter(({ acts }) => acts.includes("Send"));
  const toSign = reports.filter((report) => report.acts.includes("SignOff") && isComplete(report));
  const rest = reports.filter((report) => !toSend.includes(report) && !toSign.includes(report));
  return (
    <>
      {toSign.length + toSend.length === 0 ? <EmptyState title={texts.none}>{texts.noneHint}</EmptyState> : null}
      <SigningTable title={texts.toSign} reports={toSign} />
      <SigningTable title={texts.toSend} reports={toSend} />
      <SigningTable title={texts.unfinished} reports={rest} />
    </>
  );
}
