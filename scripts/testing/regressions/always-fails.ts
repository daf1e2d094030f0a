import type { Regression } from "../../lib/proof/regression.ts"

export default {
  link: "https://example.com/always-fails",
  saw: "The same; but its check fails without it, too.",
  check: "proof/always-fails.spec.ts › keeps the cookie of nobody",
  witness: {
    fault: "session-cookie-without-httponly",
    observed: "Expected: true Received: undefined",
  },
} satisfies Regression
