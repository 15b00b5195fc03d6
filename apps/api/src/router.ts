import { boardRouter } from "./routers/board.ts";
import { consolidationRouter } from "./routers/consolidation.ts";
import { difficultyRouter } from "./routers/difficulty.ts";
import { directionRouter } from "./routers/direction.ts";
import { homeRouter } from "./routers/home.ts";
import { journalRouter } from "./routers/journal.ts";
import { planRouter } from "./routers/plan.ts";
import { reportRouter } from "./routers/report.ts";
import { demonstrationRouter, sessionRouter } from "./routers/session.ts";
import { urgingRouter } from "./routers/urging.ts";
import { accountRouter, userRouter } from "./routers/user.ts";
import { router } from "./trpc.ts";

export const appRouter = router({
  session: sessionRouter,
  demonstration: demonstrationRouter,
  account: accountRouter,
  plan: planRouter,
  home: homeRouter,
  board: boardRouter,
  report: reportRouter,
  urging: urgingRouter,
  difficulty: difficultyRouter,
  direction: directionRouter,
  consolidation: consolidationRouter,
  user: userRouter,
  journal: journalRouter,
});

/** The contract that the web client and the CLI are typed by. */
export type AppRouter = typeof appRouter;
