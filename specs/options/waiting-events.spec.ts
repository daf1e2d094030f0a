import { covers, csrfToken, expect, sessionToken, signOut, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { submitCredentials } from "../verbs/credentials.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { printed } from "../verbs/printed.ts"
import { stateOf } from "../verbs/state-of.ts"

test.use({ scenario: "waiting-events" })

test(
  "the answers to a sign-in and to a sign-out wait until the handlers of their events are done",
  covers("events.awaited"),
  async ({ auth, visitor, app, serverLog }) => {
    const reader = await visitor()
    const begun = () => printed(serverLog, "begun")
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims: { name: "Ada" } }))
    const readSession = () => reader.get("session", { headers })

    const signedIn = returnFromProvider(auth)
    await expect.poll(begun).toEqual(["signIn"])
    await csrfToken(reader)
    expect(await stateOf(signedIn)).toBe("waiting")
    await readSession()
    await signedIn

    const signedOut = signOut(auth)
    await expect.poll(begun).toEqual(["signIn", "signOut"])
    await csrfToken(reader)
    expect(await stateOf(signedOut)).toBe("waiting")
    await readSession()
    await signedOut
  },
)

test(
  "the answer to a sign-in by credentials waits likewise",
  covers("events.awaited"),
  async ({ auth, visitor, app, serverLog }) => {
    const reader = await visitor()
    const headers = withSessionCookie(sessionToken({ secret: app.secret, claims: { name: "Ada" } }))

    const signedIn = submitCredentials(auth, { username: "Ada" })
    await expect.poll(() => printed(serverLog, "begun")).toEqual(["signIn"])
    await csrfToken(reader)
    expect(await stateOf(signedIn)).toBe("waiting")
    await reader.get("session", { headers })
    await signedIn
  },
)
