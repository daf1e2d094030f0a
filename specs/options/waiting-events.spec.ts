import type { APIRequestContext } from "@playwright/test"
import type { RunningApp } from "../fixtures/running-app.ts"
import type { ServerLog } from "../fixtures/server-log.ts"
import { covers, csrfToken, sessionToken, signOut, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { expectToWait } from "../verbs/waiting-events.ts"

test.use({ scenario: "waiting-events" })

test(
  "the answers to a sign-in and to a sign-out wait until the handlers of their events are done",
  covers("events.awaited"),
  async ({ auth, visitor, app, serverLog }) => {
    const beside = besideOf(await visitor(), app, serverLog)

    await expectToWait(returnFromProvider(auth), ["signIn"], beside)
    await expectToWait(signOut(auth), ["signOut"], beside)
  },
)

test(
  "the answer to a sign-in by credentials waits likewise",
  covers("events.awaited"),
  async ({ auth, visitor, app, serverLog }) => {
    const beside = besideOf(await visitor(), app, serverLog)

    await expectToWait(submitCredentials(auth, { username: "Ada" }), ["signIn"], beside)
  },
)

function besideOf(reader: APIRequestContext, { secret }: RunningApp, serverLog: ServerLog) {
  const headers = withSessionCookie(sessionToken({ secret, claims: { name: "Ada" } }))
  const readSession = () => reader.get("session", { headers })
  return { serverLog, meanwhile: () => csrfToken(reader), readSession }
}
