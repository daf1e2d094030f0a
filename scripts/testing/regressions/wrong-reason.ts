import type { Regression } from "../../lib/proof/regression.ts"

export default {
  link: "https://example.com/wrong-reason",
  saw: "The same; but its check fails for another reason.",
  check: "proof/wrong-reason.spec.ts › says four things of the session's cookie",
  witness: {
    fault: "session-cookie-without-httponly",
    observed: "Expected: true Received: undefined",
  },
} satisfies Regression
