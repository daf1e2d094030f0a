import { covers, csrfToken, expect, sessionToken, signOut, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { printed } from "../verbs/printed.ts"

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

function stateOf(answer: Promise<unknown>): Promise<"answered" | "waiting"> {
  return Promise.race([
    answer.then(() => "answered" as const),
    new Promise<"waiting">((resolve) => setImmediate(resolve, "waiting")),
  ])
}
