import { covers, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "credentials-with-database-sessions" })

test(
  "are a configuration error where there are only credentials, and the log says why",
  covers("credentials.need-tokens"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "[error][CALLBACK_CREDENTIALS_JWT_ERROR]",
    })
  },
)
