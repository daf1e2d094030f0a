import type { Unproven } from "../unproven.ts"
import { commit, issue } from "./links.ts"

/** What broke in the modules of single providers, which no check asks yet. */
export const providers: readonly Unproven[] = [
  {
    saw: "A user of Azure AD without a photo had an error for an image.",
    link: issue(3656),
    reason: "no check",
  },
  { saw: "Battle.net was not asked as an OpenID provider.", link: issue(4015), reason: "no check" },
  { saw: "Salesforce could be asked at one address only.", link: issue(4658), reason: "no check" },
  {
    saw: "Azure AD B2C could not be told by its issuer.",
    link: commit("042955eaa"),
    reason: "no check",
  },
  {
    saw: "An Azure AD app with a key of its own had its ID tokens refused.",
    link: issue(5138),
    reason: "no check",
  },
]
