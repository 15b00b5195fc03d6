import { type Account, type Agency, Plan } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";

/** The password of every demonstration account, printed at the start. Such accounts are refused in production. */
export const PASSWORD = "KeHoach-MinhHoa-2026";

/** A reserved domain (RFC 2606): no mail to these addresses ever leaves. */
const DOMAIN = "kehoach.example";

/** One account of the demonstration, named by post: no person is invented. */
interface DemonstrationAccount {
  /** Stable, so that generated acts can name who did them. */
  readonly user: Account.UserId;
  /** `<post>.<agency id>@kehoach.example`; `quantri@…` and `kiemtra@…` stand for the whole province. */
  readonly email: string;
  /** "Chuyên viên Sở Y tế". */
  readonly name: string;
  readonly role: Account.Role;
  readonly agency: Agency.AgencyId;
}

/** Chuyên viên, Lãnh đạo, Theo dõi: the first part of an address, and how the name begins. */
const posts = { chuyenvien: "Chuyên viên", lanhdao: "Lãnh đạo", theodoi: "Cán bộ theo dõi" } as const;
type Post = keyof typeof posts;

const shortNames = new Map(planCaMau56.agencies.map((agency) => [agency.id, agency.shortName]));

const at = (agency: Agency.AgencyId, post: Post, role: Account.Role): DemonstrationAccount => ({
  user: userOf(agency, post),
  email: `${post}.${agency}@${DOMAIN}`,
  name: `${posts[post]} ${shortNames.get(agency) ?? agency}`,
  role,
  agency,
});

/** The user id of a post at an agency: "demo-chuyenvien-so-yt". */
export const userOf = (agency: Agency.AgencyId, post: Post): Account.UserId =>
  `demo-${post}-${agency}` as Account.UserId;

const committee = planCaMau56.document.issuer;
const focal = planCaMau56.slots.find((slot) => slot.id === planCaMau56.focal)?.holder ?? committee;

const ofAgency = ({ id }: Agency.Agency): ReadonlyArray<DemonstrationAccount> => {
  if (id === committee) return [at(id, "theodoi", "committeeViewer"), at(id, "lanhdao", "committeeLeader")];
  if (id === focal) return [at(id, "chuyenvien", "focalOfficer"), at(id, "lanhdao", "focalHead")];
  return [at(id, "chuyenvien", "drafter"), at(id, "lanhdao", "head")];
};

/** One account per role and agency, in the order of the plan's agencies, then the administrator and the auditor. */
export const accounts: ReadonlyArray<DemonstrationAccount> = [
  ...[...Plan.agenciesOf(planCaMau56).values()].flatMap(ofAgency),
  {
    user: "demo-quantri" as Account.UserId,
    email: `quantri@${DOMAIN}`,
    name: "Quản trị hệ thống",
    role: "administrator",
    agency: committee,
  },
  {
    user: "demo-kiemtra" as Account.UserId,
    email: `kiemtra@${DOMAIN}`,
    name: "Cán bộ kiểm tra",
    role: "auditor",
    agency: committee,
  },
];
