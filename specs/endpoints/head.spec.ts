import { covers, expect, session, signIn, test } from "../test.ts"
import { authorize } from "../verbs/authorize.ts"

for (const path of ["signin", "signout", "session", "csrf", "providers", "error"]) {
  test(`of ${path} is a 400 without a body`, covers("head.unsupported"), async ({ auth }) => {
    const response = await auth.head(path)

    expect(response.status()).toBe(400)
    expect(await response.body()).toHaveLength(0)
  })
}

test(
  "of a callback leaves the sign-in to the GET that follows",
  covers("head.harmless"),
  async ({ auth, github }) => {
    const callback = await authorize(auth)

    await auth.head(callback.href)

    expect(github.issued).toEqual([])
    await auth.get(callback.href)
    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)

test(
  "of the sign-out page leaves the session alone",
  covers("head.harmless"),
  async ({ auth, github }) => {
    await signIn(auth)

    await auth.head("signout")

    expect(await session(auth)).toMatchObject({ user: { name: github.user.name } })
  },
)
