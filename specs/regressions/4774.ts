import type { Regression } from "../../scripts/lib/proof/regression.ts"

export default {
  link: "https://github.com/nextauthjs/next-auth/issues/4774",
  saw: "On the server, a session needed the secret among the options, although it stood in the environment.",
  check:
    "restricted-routes/unstable-get-server-session.spec.ts › gives what getServerSession() gives",
  witness: {
    broken: { "next-auth": "4.6.1" },
    fixed: { "next-auth": "4.7.0" },
    observed: 'toBeNull() Received: "<!DOCTYPE html>',
  },
} satisfies Regression
