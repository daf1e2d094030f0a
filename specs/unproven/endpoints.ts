import type { Unproven } from "../unproven.ts"
import { commit, issue } from "./links.ts"

/** What broke at the endpoints: sign-ins, mails, cookies, addresses, built-in pages. */
export const authEndpoints: readonly Unproven[] = [
  { saw: "On Node 14, every sign-in by e-mail failed.", link: issue(4841), reason: "an old Node" },
  {
    saw: "signIn() and signOut() were given a redirect where they asked for an address.",
    link: issue(6004),
    reason: "no witness",
  },
  {
    saw: "Behind a proxy, users were sent to addresses without its host.",
    link: issue(6132),
    reason: "no witness",
  },
  { saw: "signIn() said ok for wrong credentials.", link: issue(6040), reason: "no witness" },
  {
    saw: "The token of a session that was read lived on, whatever jwt.maxAge says.",
    link: issue(3563),
    reason: "still broken",
  },
  {
    saw: "A token of a session outlived the session.",
    link: issue(2482),
    reason: "still broken",
  },
  {
    saw: "A user of a provider that an app trusts was taken for a new one.",
    link: issue(9545),
    reason: "still broken",
  },
  {
    saw: "Where the endpoints stand below a path, users ended there instead of at home.",
    link: issue(3402),
    reason: "no witness",
  },
  {
    saw: "On Vercel without NEXTAUTH_URL, users ended at localhost.",
    link: commit("1c7fe57ed"),
    reason: "no witness",
  },
]
