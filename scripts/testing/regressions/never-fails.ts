import type { Regression } from "../../lib/proof/regression.ts"

export default {
  link: "https://example.com/never-fails",
  saw: "The same; but its check can't fail.",
  check: "proof/never-fails.spec.ts › has a cookie for the session",
  witness: {
    fault: "session-cookie-without-httponly",
    observed: "Expected: true Received: undefined",
  },
} satisfies Regression
