import { at, covers, expect, setCookies, signIn, test } from "../test.ts"

test.use({ scenario: "session-of-an-hour" })

test(
  "updateAge changes nothing of a token: a read a minute after the sign-in makes a new one",
  covers("session.update-age-ignored"),
  async ({ auth }) => {
    await signIn(auth)
    const before = await auth.get("/api/token")

    const response = await auth.get("session", { headers: at({ minutes: 1 }) })

    expect(setCookies(response)).toHaveProperty(["next-auth.session-token"])
    const after = await auth.get("/api/token")
    const { iat } = (await before.json()) as { iat: number }
    expect(((await after.json()) as { iat: number }).iat).toBeGreaterThanOrEqual(iat + 60)
  },
)
