/** Why something that broke in v4 has no regression spec. */
export const reasons = {
  "before 4.0.1": "It was mended before 4.0.1, the first release of v4 that can be driven.",
  "no boot": "The release with the bug does not build or boot, so that no check of it is judged.",
  "no check": "No check of it is written yet.",
  "no witness": "A check covers it; no release was shown to fail it yet.",
  "types only": "Only the type checker sees it: nothing that runs is different.",
  "development only": "It is seen in development, and regressions are proven in production.",
  "Next's side": "It is seen only on a Next that the harness does not drive this next-auth on.",
  "still broken": "4.24.15 has it too: it is a known failure, and no release is without it.",
} as const

/** Something that broke in v4 and has no regression spec. */
export type Unproven = {
  /** What a user saw. */
  saw: string
  link: `https://github.com/nextauthjs/next-auth/${string}`
  reason: keyof typeof reasons
}

const issue = (number: number) =>
  `https://github.com/nextauthjs/next-auth/issues/${number}` as const

/** What broke in v4 and is not proven, with the reason. */
export const unproven: readonly Unproven[] = [
  {
    saw: "An ID token from a clock that was some seconds ahead was refused.",
    link: issue(3071),
    reason: "before 4.0.1",
  },
  {
    saw: "A NEXTAUTH_URL without its scheme was an invalid URL.",
    link: issue(3077),
    reason: "before 4.0.1",
  },
  {
    saw: "The error page did not know the error in its query.",
    link: issue(3141),
    reason: "before 4.0.1",
  },
  {
    saw: "A handler of an event ran for the first event alone.",
    link: issue(2647),
    reason: "before 4.0.1",
  },
  {
    saw: "getServerSession() was refused for want of the catch-all route.",
    link: issue(3222),
    reason: "before 4.0.1",
  },
  {
    saw: "The built-in pages had a colour named undefined.",
    link: issue(3313),
    reason: "before 4.0.1",
  },
  {
    saw: "The time-out of the options did not hold for the discovery of an issuer.",
    link: issue(3537),
    reason: "no check",
  },
  {
    saw: "No one could sign in with OAuth 1.0a, except at Twitter.",
    link: issue(6448),
    reason: "no check",
  },
  {
    saw: "All users of a database had one session token, where it was generated asynchronously.",
    link: issue(6536),
    reason: "no witness",
  },
  {
    saw: "The log had the cookies of a request whose session could not be fetched.",
    link: issue(4970),
    reason: "no check",
  },
  {
    saw: "Refused recipients of a mail were ignored, and the user waited for it.",
    link: issue(4841),
    reason: "no check",
  },
  {
    saw: "A configuration error and a guarded error page led to each other without end.",
    link: issue(5000),
    reason: "no check",
  },
  {
    saw: "With a sign-in page at /, middleware guarded nothing.",
    link: issue(5104),
    reason: "no witness",
  },
  {
    saw: "The secret of the middleware's options was ignored.",
    link: issue(4846),
    reason: "no witness",
  },
  {
    saw: "Middleware sent users back to the host behind the proxy.",
    link: issue(4534),
    reason: "no witness",
  },
  {
    saw: "The one-line middleware failed on Next 12.0.9.",
    link: issue(3799),
    reason: "Next's side",
  },
  {
    saw: "Middleware saw no session on Next 12.2.",
    link: issue(4745),
    reason: "Next's side",
  },
  {
    saw: "Server components of Next 13.0 could not ask for the session.",
    link: issue(5753),
    reason: "Next's side",
  },
  { saw: "An app with middleware could not be built.", link: issue(6025), reason: "no boot" },
  { saw: "next-auth could not be required.", link: issue(8283), reason: "no boot" },
  { saw: "A part of the package was missing.", link: issue(4760), reason: "no boot" },
  {
    saw: "NEXTAUTH_SECRET was not found: an app without the option failed.",
    link: issue(3783),
    reason: "no boot",
  },
  {
    saw: "The type of signIn()'s answer had no null for its error.",
    link: issue(8109),
    reason: "types only",
  },
  {
    saw: "The types had no signature for a handler of one request.",
    link: issue(8236),
    reason: "types only",
  },
  {
    saw: "Next complained of a route that returned a value.",
    link: issue(8234),
    reason: "development only",
  },
  {
    saw: "Where a session is required, visitors were sent to a sign-in page outside the base path.",
    link: issue(5296),
    reason: "still broken",
  },
  {
    saw: "Users with an apostrophe in their address got no mail.",
    link: issue(4841),
    reason: "no witness",
  },
  {
    saw: "Behind a proxy elsewhere than on Vercel, the host of the site was taken for localhost.",
    link: issue(5561),
    reason: "no witness",
  },
  {
    saw: "On the App Router, the forwarded host was not read.",
    link: issue(7229),
    reason: "no witness",
  },
  {
    saw: "The app's own sign-in page got half of the address to come back to.",
    link: issue(4174),
    reason: "no witness",
  },
  {
    saw: "With an error page of the app's own, users saw it for what the sign-in page explains.",
    link: issue(3576),
    reason: "no witness",
  },
  {
    saw: "Every field of a form for credentials suggested a password.",
    link: issue(3451),
    reason: "no witness",
  },
  {
    saw: "A token in the Authorization header was not read.",
    link: issue(3453),
    reason: "no witness",
  },
  {
    saw: "The built-in sign-in page lost the logo of the theme.",
    link: issue(6728),
    reason: "no witness",
  },
  { saw: "The path of NEXTAUTH_URL was dropped.", link: issue(5953), reason: "no witness" },
  { saw: "Cookies were cut at their commas.", link: issue(5991), reason: "no witness" },
  {
    saw: "Credentials that could not be looked up were a 200 for a script.",
    link: issue(4601),
    reason: "no witness",
  },
  {
    saw: "Parameters of the app's own router went to the provider.",
    link: issue(3332),
    reason: "no witness",
  },
]
