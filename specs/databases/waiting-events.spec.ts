import type { APIRequestContext, APIResponse } from "@playwright/test"
import type { Database } from "../../mocks/database/database.ts"
import { linkIn } from "../../mocks/mail/mail.ts"
import type { ServerLog } from "../fixtures/server-log.ts"
import { covers, expect, test } from "../test.ts"
import { returnFromProvider } from "../verbs/authorize.ts"
import { askForLink } from "../verbs/email.ts"
import { withSessionCookie } from "../verbs/guards.ts"
import { submitSignOut } from "../verbs/sign-in.ts"
import { expectToWait } from "../verbs/waiting-events.ts"

test.use({ scenario: "database-with-waiting-events" })

const grace = "grace@users.example"

test(
  "a first sign-in, a linked account and a sign-out wait until the handlers of their events are done",
  covers("events.awaited"),
  async ({ auth, visitor, database, serverLog }) => {
    await addReader(database)
    const beside = besideOf(await visitor(), serverLog)

    const first = returnFromProvider(auth)
    await expectToWait(first, ["createUser", "linkAccount", "signIn"], beside)
    const linked = returnFromProvider(auth, { provider: "github-at-work" })
    await expectToWait(linked, ["linkAccount", "signIn"], beside)
    await expectToWait(submitSignOut(auth), ["signOut"], beside)
  },
)

test(
  "mailed links, of who is new and of who is known, wait until the handlers of their events are done",
  covers("events.awaited"),
  async ({ auth, visitor, database, mail, serverLog }) => {
    await addReader(database)
    const beside = besideOf(await visitor(), serverLog)
    const open = () => auth.get(linkIn(mail.latestTo(grace)), { maxRedirects: 0 })

    await askForLink(auth, grace)
    await expectToWait(open(), ["createUser", "signIn"], beside)
    await askForLink(auth, grace)
    await expectToWait(open(), ["updateUser", "signIn"], beside)
  },
)

test(
  "a session that is read waits until the handler of its event is done, and has what that added",
  covers("events.awaited"),
  async ({ auth, database }) => {
    await addReader(database)

    const response = await readSession(auth)

    expect(await response.json()).toMatchObject({ own: "of the handler" })
  },
)

/** Gives the database a session that no sign-in made, for whom no handler was called. */
async function addReader(database: Database): Promise<void> {
  await database.run(`INSERT INTO "user" ("id", "email") VALUES (?, ?)`, ["1", "r@users.example"])
  const inAnHour = Date.now() + 3_600_000
  await database.run(`INSERT INTO "session" VALUES (?, ?, ?)`, ["of-the-reader", "1", inAnHour])
}

function readSession(reader: APIRequestContext): Promise<APIResponse> {
  return reader.get("session", { headers: withSessionCookie("of-the-reader") })
}

function besideOf(reader: APIRequestContext, serverLog: ServerLog) {
  const meanwhile = () => askForLink(reader, "linus@users.example")
  return { serverLog, meanwhile, readSession: () => readSession(reader) }
}
