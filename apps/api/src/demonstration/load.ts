import { type Account, Instant } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import type { Store } from "@kehoach/store";
import { Result } from "effect";
import type { Accounts } from "../account/index.ts";
import { accounts, PASSWORD } from "./accounts.ts";
import type { Append } from "./Act.ts";
import { CLOCK_START, generate, SEED } from "./generate.ts";

/** Set in the same transaction as the acts, so that a start that was interrupted loads again and a second start does not. */
const LOADED_SETTING = "demonstration";

/** Accounts exist from the day of the plan's issue, and so before whatever is done with them. */
const since: Instant.Instant = Instant.startOf(planCaMau56.document.issuedDate);

const taken = <A>(what: string, answer: Result.Result<A, { readonly sentence: { readonly en: string } }>): A => {
  if (Result.isFailure(answer)) {
    throw new Error(`Demonstration years: ${what} was not taken: ${answer.failure.sentence.en}`);
  }
  return answer.success;
};

/** Whether the demonstration years are in the database. */
export const isLoaded = (store: Store.Store): Promise<boolean> =>
  store.system(async (writes) => (await writes.setting(LOADED_SETTING)) !== null);

/** Makes the accounts and writes the demonstration years up to `until`, all acts in one transaction. */
export const load = async (
  store: Store.Store,
  people: Pick<Accounts, "createDemonstrationAccounts">,
  until: Instant.Instant = CLOCK_START,
): Promise<void> => {
  const made = accounts.map(({ agency, email, name, role, user }) => {
    const grant: Account.Grant = { role, agency, from: null, to: null };
    return { user, email, name, password: PASSWORD, grants: [grant] };
  });
  taken("an account", await people.createDemonstrationAccounts(made, since));

  const acts = generate(until);
  const plan = planCaMau56.id;
  await store.system(async (writes) => {
    if ((await writes.setting(LOADED_SETTING)) !== null) return;
    for (const act of acts) {
      if (act._tag !== "SaveDraft") continue;
      const { agency, at, basedOn, content, key } = act;
      taken("a draft", await writes.saveDraft({ plan, key, agency, basedOn, content, at }));
    }
    const appends = acts.filter((act): act is Append => act._tag === "Append");
    taken(
      "an act",
      await writes.appendAll(
        appends.map(({ agencies, basedOn, events, report, stream }) => ({
          plan,
          stream,
          basedOn,
          events,
          agencies,
          ...(report === undefined ? {} : { report }),
        })),
      ),
    );
    await writes.setSetting(LOADED_SETTING, SEED);
  });
};
