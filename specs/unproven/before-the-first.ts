import type { Unproven } from "../unproven.ts"
import { issue } from "./links.ts"

/** What was mended before the first release of v4. */
export const beforeTheFirst: readonly Unproven[] = [
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
    saw: "A handler of an event ran for the first event alone.",
    link: issue(2647),
    reason: "before 4.0.1",
  },
  {
    saw: "getServerSession() was refused for want of the catch-all route.",
    link: issue(3222),
    reason: "before 4.0.1",
  },
]
