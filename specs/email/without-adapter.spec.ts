import { covers, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "email-without-adapter" })

test(
  "is a configuration error that the log names",
  covers("email.needs-adapter"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "[error][EMAIL_REQUIRES_ADAPTER_ERROR]",
    })
  },
)
