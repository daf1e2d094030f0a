import { linkIn } from "../../mocks/mail/mail.ts"
import { covers, expect, session, setCookies, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { askForLink } from "../verbs/email.ts"

test.use({ scenario: "database-over-https" })

const name = "__Secure-next-auth.session-token"
const secure = { httponly: true, secure: true, samesite: "Lax", path: "/" }

test(
  "keeps a session in a cookie for https only",
  covers("secure-cookies.database"),
  async ({ auth, database, github }) => {
    const response = await returnFromProvider(auth)
    const read = await auth.get("session")

    const [row] = await database.rows("session")
    expect(setCookies(response)[name]).toMatchObject({ value: row?.sessionToken, ...secure })
    expect(await read.json()).toMatchObject({ user: { email: github.user.email } })
    expect(setCookies(read)[name]).toMatchObject({ value: row?.sessionToken, ...secure })
  },
)

test(
  "keeps the session that a mailed link opens in such a cookie",
  covers("secure-cookies.database"),
  async ({ auth, database, mail }) => {
    await askForLink(auth, "grace@users.example")

    const link = linkIn(mail.latestTo("grace@users.example"))
    const response = await auth.get(link, { maxRedirects: 0 })

    const [row] = await database.rows("session")
    expect(setCookies(response)[name]).toMatchObject({ value: row?.sessionToken, ...secure })
    expect(await session(auth)).toMatchObject({ user: { email: "grace@users.example" } })
  },
)
