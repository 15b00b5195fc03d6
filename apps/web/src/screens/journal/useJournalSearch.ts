import { Journal } from "@kehoach/domain";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/nhat-ky");

/** The address of the journal of one stream. */
export function streamPath({ id, kind }: Journal.Stream): string {
  return `/nhat-ky?${new URLSearchParams({ loai: kind, ma: id }).toString()}`;
}

/** The journal's state, which lives in the address: kind, stream, and where the page begins. */
export function useJournalSearch() {
  const { loai, ma, truoc } = route.useSearch();
  const navigate = route.useNavigate();
  const kind = Journal.StreamKind.literals.find((one) => one === loai);
  return {
    kind,
    stream: kind !== undefined && ma !== undefined ? { kind, id: ma } : undefined,
    before: truoc,
    isNarrowed: kind !== undefined,
    choose: (next: string) => void navigate({ search: next === "" ? {} : { loai: next }, replace: true }),
    /** The same filters, the page that begins before `next`; the newest page for null. */
    page: (next: number | null) => ({
      ...(loai === undefined ? {} : { loai }),
      ...(ma === undefined ? {} : { ma }),
      ...(next === null ? {} : { truoc: next }),
    }),
  };
}
