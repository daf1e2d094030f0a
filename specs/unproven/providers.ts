import type { Unproven } from "../unproven.ts"
import { issue } from "./links.ts"

/** What broke in the modules of single providers, which no check asks yet. */
export const providers: readonly Unproven[] = [
  { saw: "Battle.net was not asked as an OpenID provider.", link: issue(4015), reason: "no check" },
]
