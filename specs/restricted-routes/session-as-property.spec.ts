import { covers, expect, sessionToken, test } from "../test.ts"
import { withSessionCookie } from "../verbs/guards.ts"

test.use({ scenario: "development" })

const mail = { email: "ada@users.example", accessToken: "fake-token" }

for (const [who, claims, requirement] of [
  [
    "a user of whom all is known",
    { ...mail, name: "Ada", picture: "https://pictures.example/ada.png" },
    "server-session.as-property",
  ],
  [
    "a user of whom only the address is known, as after a sign-in by mail",
    mail,
    "server-session.incomplete-as-property",
  ],
] as const) {
  test(
    `in development a page gets the session of ${who}`,
    covers(requirement),
    async ({ auth, app }) => {
      test.slow()
      const headers = withSessionCookie(sessionToken({ secret: app.secret, claims }))

      const response = await auth.get("/protected", { headers })

      expect(response.status()).toBe(200)
      expect(await response.text()).toContain(mail.email)
    },
  )
}
