import { covers, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "database-without-links" })

test(
  "an adapter that can't keep links is a configuration error, and the log names what it lacks",
  covers("adapter.email-methods"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "createVerificationToken, useVerificationToken",
    })
  },
)
