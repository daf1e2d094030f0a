import type { Unproven } from "../unproven.ts"
import { commit, issue } from "./links.ts"

/** What broke in the modules of single providers, which no check asks yet. */
export const providers: readonly Unproven[] = [
  {
    saw: "Azure AD was asked for a scope that gives no ID token.",
    link: issue(3651),
    reason: "no check",
  },
  {
    saw: "A user of Azure AD without a photo had an error for an image.",
    link: issue(3656),
    reason: "no check",
  },
  {
    saw: "No one could sign in with WorkOS, which takes the client's secret in the form alone.",
    link: issue(3886),
    reason: "no check",
  },
  { saw: "Battle.net was not asked as an OpenID provider.", link: issue(4015), reason: "no check" },
  {
    saw: "Users of Kakao who keep their profile to themselves could not sign in.",
    link: issue(4365),
    reason: "no check",
  },
  { saw: "Salesforce could be asked at one address only.", link: issue(4658), reason: "no check" },
  {
    saw: "No one could sign in with Instagram, which takes the client's secret in the form alone.",
    link: issue(4705),
    reason: "no check",
  },
  {
    saw: "No one could sign in with VK, which takes the client's secret in the form alone.",
    link: issue(3709),
    reason: "no check",
  },
  { saw: "The id of a user of GitLab was a number.", link: issue(4929), reason: "no check" },
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
  {
    saw: "No one could sign in with LinkedIn, which takes the client's secret in the form alone.",
    link: issue(5236),
    reason: "no check",
  },
  {
    saw: "Users of Strava were named by half of their name.",
    link: issue(5241),
    reason: "no check",
  },
  {
    saw: "EVE Online was asked as an OpenID provider, which it is not.",
    link: issue(5459),
    reason: "no check",
  },
  {
    saw: "Users of Naver were named by their real name instead of the one that they chose.",
    link: issue(5915),
    reason: "no check",
  },
  {
    saw: "A user of Azure AD without a photo could not be kept in some databases.",
    link: issue(6482),
    reason: "no check",
  },
  {
    saw: "Foursquare's answer was misread, and no one could sign in.",
    link: issue(11348),
    reason: "no check",
  },
  {
    saw: "LinkedIn refused scopes that it had given up, and no one could sign in.",
    link: issue(11805),
    reason: "no check",
  },
]
