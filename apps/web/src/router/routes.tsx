import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { homeOf } from "../frame/entries.ts";
import { Frame } from "../frame/Frame.tsx";
import type { Role } from "../session/Session.ts";
import { numberParam, textParam, yearParam } from "./params.ts";

const rootRoute = createRootRouteWithContext<{ roles: ReadonlyArray<Role> }>()({ component: Frame });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: ({ context }) => {
    throw redirect({ to: homeOf(context.roles), replace: true });
  },
});

const agencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/don-vi",
  component: lazyRouteComponent(() => import("../screens/agency/AgencyPage.tsx"), "AgencyPage"),
});

const signingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/cho-ky",
  component: lazyRouteComponent(() => import("../screens/signing/SigningPage.tsx"), "SigningPage"),
});

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/bao-cao",
  validateSearch: (search) => ({ ...yearParam(search, "nam"), ...textParam(search, "trang-thai") }),
  component: lazyRouteComponent(() => import("../screens/reports/ReportsPage.tsx"), "ReportsPage"),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/bao-cao/$rule/$slot/$year",
  validateSearch: (search) => textParam(search, "buoc"),
  component: lazyRouteComponent(() => import("../screens/report/ReportPage.tsx"), "ReportPage"),
});

const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/theo-doi",
  validateSearch: (search) => ({
    ...yearParam(search, "nam"),
    ...textParam(search, "ngay"),
    ...textParam(search, "tinh-trang"),
    ...textParam(search, "khoi"),
    ...textParam(search, "sap-xep"),
  }),
  component: lazyRouteComponent(() => import("../screens/board/BoardPage.tsx"), "BoardPage"),
});

const urgingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/don-doc",
  validateSearch: (search) => ({ ...yearParam(search, "nam"), ...textParam(search, "don-vi") }),
  component: lazyRouteComponent(() => import("../screens/urgings/UrgingsPage.tsx"), "UrgingsPage"),
});

const difficultiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kho-khan",
  validateSearch: (search) => ({ ...textParam(search, "buoc"), ...textParam(search, "don-vi") }),
  component: lazyRouteComponent(() => import("../screens/difficulty/DifficultiesPage.tsx"), "DifficultiesPage"),
});

const raiseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kho-khan/phan-anh",
  validateSearch: (search) => textParam(search, "dieu"),
  component: lazyRouteComponent(() => import("../screens/difficulty/RaisePage.tsx"), "RaisePage"),
});

const difficultyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kho-khan/$id",
  component: lazyRouteComponent(() => import("../screens/difficulty/DifficultyPage.tsx"), "DifficultyPage"),
});

const consolidationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tong-hop",
  validateSearch: (search) => ({ ...yearParam(search, "nam"), ...textParam(search, "buoc") }),
  component: lazyRouteComponent(() => import("../screens/consolidation/ConsolidationPage.tsx"), "ConsolidationPage"),
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tong-quan",
  validateSearch: (search) => yearParam(search, "nam"),
  component: lazyRouteComponent(() => import("../screens/overview/OverviewPage.tsx"), "OverviewPage"),
});

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/ke-hoach",
  validateSearch: (search) => textParam(search, "tim"),
  component: lazyRouteComponent(() => import("../screens/plan/PlanPage.tsx"), "PlanPage"),
});

const agenciesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/co-quan",
  component: lazyRouteComponent(() => import("../screens/agencies/AgenciesPage.tsx"), "AgenciesPage"),
});

const accountsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/nguoi-dung",
  validateSearch: (search) => ({ ...textParam(search, "tim"), ...textParam(search, "trang-thai") }),
  component: lazyRouteComponent(() => import("../screens/accounts/AccountsPage.tsx"), "AccountsPage"),
});

const inviteRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/nguoi-dung/moi",
  component: lazyRouteComponent(() => import("../screens/accounts/InvitePage.tsx"), "InvitePage"),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/nguoi-dung/$user",
  component: lazyRouteComponent(() => import("../screens/accounts/AccountPage.tsx"), "AccountPage"),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/cai-dat",
  component: lazyRouteComponent(() => import("../screens/settings/SettingsPage.tsx"), "SettingsPage"),
});

const journalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/nhat-ky",
  validateSearch: (search) => ({
    ...numberParam(search, "truoc"),
    ...textParam(search, "loai"),
    ...textParam(search, "ma"),
  }),
  component: lazyRouteComponent(() => import("../screens/journal/JournalPage.tsx"), "JournalPage"),
});

/** One entry per screen: address, search parameters (they are the screen's state), and its lazily loaded component. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  agencyRoute,
  signingRoute,
  reportsRoute,
  reportRoute,
  boardRoute,
  urgingsRoute,
  difficultiesRoute,
  raiseRoute,
  difficultyRoute,
  consolidationRoute,
  overviewRoute,
  planRoute,
  agenciesRoute,
  accountsRoute,
  inviteRoute,
  accountRoute,
  settingsRoute,
  journalRoute,
]);
