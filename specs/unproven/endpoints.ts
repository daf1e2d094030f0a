import type { Unproven } from "../unproven.ts"
import { commit, issue } from "./links.ts"

/** What broke at the endpoints: sign-ins, mails, cookies, addresses, built-in pages. */
export const authEndpoints: readonly Unproven[] = [
  {
    saw: "On Vercel, getToken() read another cookie than the one that the sign-in had set.",
    link: issue(3399),
    reason: "no check",
  },
  {
    saw: "The time-out of the options did not hold for the discovery of an issuer.",
    link: issue(3537),
    reason: "no check",
  },
  {
    saw: "A provider with a discovery document had to be told that it gives ID tokens.",
    link: issue(3514),
    reason: "no check",
  },
  {
    saw: "Where a signIn callback threw at a sign-in by e-mail, the error in the address ended in a brace.",
    link: issue(3758),
    reason: "no check",
  },
  {
    saw: "An app with Twitter's OAuth 1.0a was warned of its OAuth 2.0.",
    link: issue(4003),
    reason: "no check",
  },
  {
    saw: "The built-in pages were in a font that several systems don't have.",
    link: issue(4192),
    reason: "no check",
  },
  {
    saw: "The field for an e-mail address took anything, and nothing.",
    link: issue(4352),
    reason: "no check",
  },
  { saw: "On Node 14, every sign-in by e-mail failed.", link: issue(4841), reason: "no check" },
  {
    saw: "No one was told that a mail server had refused one of several recipients.",
    link: issue(4841),
    reason: "no check",
  },
  {
    saw: "The mail with a sign-in link was not in the colours of the theme.",
    link: issue(4841),
    reason: "no check",
  },
  {
    saw: "The handler of the event linkAccount was not told the profile.",
    link: issue(4242),
    reason: "no witness",
  },
  {
    saw: "With an error page of the app's own, a configuration error was a TypeError instead.",
    link: issue(5442),
    reason: "no check",
  },
  {
    saw: "Keys of an issuer without a discovery document could not be named.",
    link: issue(7014),
    reason: "no check",
  },
  {
    saw: "No one could sign in with OAuth 1.0a, except at Twitter.",
    link: issue(6448),
    reason: "no check",
  },
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
  {
    saw: "The logo that an app had chosen for a provider was looked for at next-auth's site.",
    link: issue(6465),
    reason: "no check",
  },
  {
    saw: "The logos of the built-in sign-in page were not found.",
    link: issue(6495),
    reason: "no check",
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
    saw: "Scripts of the site could read where a user was to be sent.",
    link: commit("25517b731"),
    reason: "no witness",
  },
  {
    saw: "What was typed for the name of an endpoint was part of the answer.",
    link: commit("c2601430f"),
    reason: "no witness",
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
  {
    saw: "On Vercel, an app took the address of its deployment for the domain that users came by.",
    link: issue(3649),
    reason: "no witness",
  },
  {
    saw: "Users of a provider that an app trusts could not be linked by their address.",
    link: issue(5513),
    reason: "no witness",
  },
  {
    saw: "An app could not make the tokens of its database's sessions.",
    link: issue(5328),
    reason: "no witness",
  },
  {
    saw: "No one could sign in with a database where the app made session tokens asynchronously.",
    link: issue(6536),
    reason: "no witness",
  },
  {
    saw: "On the App Router, the forwarded host was not read.",
    link: issue(7229),
    reason: "no witness",
  },
  {
    saw: "Behind a proxy without TLS, the site's addresses began with https.",
    link: issue(7214),
    reason: "no witness",
  },
  {
    saw: "Behind a CDN that caches what says nothing of caching, users were given the CSRF token of another user.",
    link: issue(12627),
    reason: "no witness",
  },
]
