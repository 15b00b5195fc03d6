import "../../src/look/fonts.css";
import "../../src/look/mantine.css";
import "../../src/look/page.css";
import "../../src/look/print.css";
import { MantineProvider } from "@mantine/core";
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useLocation,
} from "@tanstack/react-router";
import { createRoot } from "react-dom/client";
import { colours, theme } from "../../src/look/theme.ts";
import { Gallery } from "./Gallery.tsx";

const rootRoute = createRootRoute({ component: Outlet });
const galleryRoute = createRoute({ getParentRoute: () => rootRoute, path: "/", component: Gallery });
const openedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/mo/$key",
  component: () => <h1>Đã mở {useLocation().pathname}</h1>,
});
const router = createRouter({ routeTree: rootRoute.addChildren([galleryRoute, openedRoute]) });

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <MantineProvider theme={theme} cssVariablesResolver={colours} forceColorScheme="light" withStaticClasses={false}>
      <RouterProvider router={router} />
    </MantineProvider>,
  );
}
