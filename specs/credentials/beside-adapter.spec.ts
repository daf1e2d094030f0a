import { covers, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "credentials-beside-adapter" })

test(
  "are a configuration error beside an adapter where nothing is said of sessions",
  covers("credentials.need-tokens-by-default"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "[error][CALLBACK_CREDENTIALS_JWT_ERROR]",
    })
  },
)
