import { covers, expect, signIn, test } from "../test.ts"
import { partsOf } from "../verbs/encrypted.ts"

test(
  "is encrypted by A256GCM, with a key that is used directly",
  covers("session-token.a256gcm"),
  async ({ auth }) => {
    await signIn(auth)

    const { cookies } = await auth.storageState()
    const token = cookies.find(({ name }) => name === "next-auth.session-token")?.value ?? ""
    const [header = "", key] = partsOf(token)
    expect(JSON.parse(header)).toEqual({ alg: "dir", enc: "A256GCM" })
    expect(key).toBe("")
  },
)
