import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/commit/0ea96796b",
  saw: "The log had the cookies of a request whose session could not be fetched.",
  check:
    "nextauth-url/internal-url-astray.spec.ts › a session that the server can't fetch is null, and the log says where it asked, without the cookies",
  witness: {
    broken: { "next-auth": "4.10.1" },
    fixed: { "next-auth": "4.10.2" },
    observed: 'Expected substring: not "next-auth.session-token=" Received string',
  },
} satisfies Regression
