import { covers, expect, session, test } from "../test.ts"
import { submitCredentials } from "../verbs/credentials.ts"

test.use({ scenario: "ldap" })

test(
  "a user who has neither id nor name is signed in, as what the callbacks keep of them",
  covers("credentials.user-without-id"),
  async ({ auth }) => {
    const dn = "cn=ada,dc=users,dc=example"

    await submitCredentials(auth, { username: dn, password: "right" })

    expect(await session(auth)).toEqual({ user: { username: dn }, expires: expect.any(String) })
    const token = await auth.get("/api/token")
    expect(await token.json()).toMatchObject({ username: dn, password: "right" })
  },
)
