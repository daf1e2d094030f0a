import { covers, expect, session, sessionToken, setCookies, signIn, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { identityOf } from "../verbs/session-page.ts"
import { nameAtLength, signInWithLongName } from "../verbs/long-name.ts"
import { submitSignOut } from "../verbs/sign-in.ts"

const claims = { name: "Ada Lovelace", email: "ada@users.example", picture: "https://a.example/1" }

const gone = expect.objectContaining({ value: "", "max-age": "0" })
const piece = expect.objectContaining({
  value: expect.stringMatching(/./),
  expires: expect.any(String),
})

for (const [what, count] of [
  ["three", 3],
  ["twelve", 12],
] as const) {
  test(
    `that came in ${what} pieces is put together in their order`,
    covers("cookies.session-token-order"),
    async ({ auth, app }) => {
      const token = sessionToken({ secret: app.secret, claims })

      const response = await auth.get("session", {
        headers: { cookie: inPieces(token, count).toReversed().join("; ") },
      })

      expect(await response.json()).toMatchObject({ user: { name: claims.name } })
    },
  )
}

test(
  "of which one is missing is no session, and the others are cleared",
  covers("cookies.session-token-piece-missing"),
  async ({ auth, app }) => {
    const pieces = inPieces(sessionToken({ secret: app.secret, claims }), 3)
    const read = (some: string[]) => auth.get("session", { headers: { cookie: some.join("; ") } })

    const whole = await read(pieces)
    const torn = await read(pieces.toSpliced(1, 1))

    expect(await whole.json()).toMatchObject({ user: { name: claims.name } })
    expect(await torn.json()).toEqual({})
    expect(setCookies(torn)).toMatchObject({
      "next-auth.session-token.0": gone,
      "next-auth.session-token.2": gone,
    })
  },
)

test(
  "take the place of the one cookie that a token has outgrown",
  covers("cookies.session-token-grows"),
  async ({ auth, github }) => {
    await signIn(auth)
    const name = nameAtLength(github)

    const response = await returnFromProvider(auth)

    expect(setCookies(response)).toMatchObject({
      "next-auth.session-token": gone,
      "next-auth.session-token.0": piece,
      "next-auth.session-token.1": piece,
      "next-auth.session-token.2": piece,
    })
    expect(await session(auth)).toMatchObject({ user: { name } })
  },
)

test(
  "are all removed by a sign-out",
  covers("cookies.session-token-pieces-cleared"),
  async ({ auth, github }) => {
    await signInWithLongName(auth, github)

    const response = await submitSignOut(auth)

    expect(setCookies(response)).toMatchObject({
      "next-auth.session-token.0": gone,
      "next-auth.session-token.1": gone,
      "next-auth.session-token.2": gone,
    })
    expect(await session(auth)).toEqual({})
  },
)

test("are one token for getToken()", covers("get-token.pieces"), async ({ auth, github }) => {
  const name = await signInWithLongName(auth, github)

  const response = await auth.get("/api/token")

  expect(await response.json()).toMatchObject({ name, email: github.user.email })
})

test(
  "are one token for getServerSession()",
  covers("server-session.pieces"),
  async ({ auth, github }) => {
    const name = await signInWithLongName(auth, github)

    const response = await auth.get("/api/server-session")

    expect(await response.json()).toMatchObject({ user: identityOf({ ...github.user, name }) })
  },
)

/** A session token as a client sends it in so many cookies. */
function inPieces(token: string, count: number): string[] {
  const size = Math.ceil(token.length / count)
  return Array.from(
    { length: count },
    (_, index) =>
      `next-auth.session-token.${index}=${token.slice(index * size, (index + 1) * size)}`,
  )
}

test(
  "are joined by any cookie whose name begins like theirs, which signs the visitor out",
  covers("cookies.session-token-prefix"),
  async ({ auth, app }) => {
    const own = `next-auth.session-token=${sessionToken({ secret: app.secret, claims })}`

    const alone = await auth.get("session", { headers: { cookie: own } })
    const beside = await auth.get("session", {
      headers: { cookie: `${own}; next-auth.session-token-of-old=1` },
    })

    expect(await alone.json()).toMatchObject({ user: { name: claims.name } })
    expect(await beside.json()).toEqual({})
    expect(setCookies(beside)["next-auth.session-token"]).toMatchObject(gone)
  },
)
