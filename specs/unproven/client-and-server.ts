import type { Unproven } from "../unproven.ts"
import { issue } from "./links.ts"

/** What broke in the client, on the server's side of pages, and in middleware. */
export const clientAndServer: readonly Unproven[] = [
  {
    saw: "Where a session is required, visitors were sent to a sign-in page outside the base path.",
    link: issue(5296),
    reason: "still broken",
  },
  {
    saw: "The server could ask for a session only by a request to itself.",
    link: issue(4116),
    reason: "of its time",
  },
  {
    saw: "Server components of Next 13.0 could not ask for the session.",
    link: issue(5741),
    reason: "Next's side",
  },
  {
    saw: "Server components of Next 13.0 asked for the session with headers that were none.",
    link: issue(5753),
    reason: "Next's side",
  },
  {
    saw: "An app of the Pages Router could not be built on a Next without next/headers.",
    link: issue(5745),
    reason: "Next's side",
  },
  {
    saw: "A server component that imported next-auth/react failed.",
    link: issue(5718),
    reason: "Next's side",
  },
  {
    saw: "The log warned that getServerSession() in server components is experimental.",
    link: issue(8108),
    reason: "development only",
  },
  {
    saw: "Without NEXTAUTH_URL, an app was warned on the developer's own machine.",
    link: issue(5763),
    reason: "development only",
  },
  {
    saw: "Next complained of a route that returned a value.",
    link: issue(8244),
    reason: "development only",
  },
  {
    saw: "The one-line middleware failed on Next 12.0.9.",
    link: issue(3799),
    reason: "Next's side",
  },
  {
    saw: "Next warned of code in middleware that its edge runtime has not.",
    link: issue(5372),
    reason: "gone since",
  },
  {
    saw: "After one poll without a network, the session was gone and polled no more.",
    link: issue(9139),
    reason: "still broken",
  },
  {
    saw: "getServerSession() in a server component failed on Next 13.2: cookies is not iterable.",
    link: issue(6839),
    reason: "no witness",
  },
  {
    saw: "Who was at the provider while the site was brought up to date had to sign in again.",
    link: issue(13469),
    reason: "between two releases",
  },
  {
    saw: "With a second React in the app, every page with a SessionProvider failed.",
    link: issue(12757),
    reason: "at installation",
  },
]
