import type { Regression } from "../../lib/proof/regression.ts"

export default {
  link: "https://example.com/catches",
  saw: "A script of the page read the session's cookie.",
  check: "proof/catches.spec.ts › keeps the session's cookie from scripts",
  witness: {
    fault: "session-cookie-without-httponly",
    observed: "Expected: true Received: undefined",
  },
} satisfies Regression
