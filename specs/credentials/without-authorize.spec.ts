import { covers, test } from "../test.ts"
import { expectConfigurationError } from "../verbs/configuration-error.ts"

test.use({ scenario: "credentials-without-authorize" })

test(
  "are a configuration error where there is no authorize(), and the log says so",
  covers("credentials.authorize-required"),
  async ({ auth, serverLog }) => {
    await expectConfigurationError(auth, {
      log: serverLog,
      said: "[next-auth][error][CALLBACK_CREDENTIALS_HANDLER_ERROR]",
    })
  },
)
