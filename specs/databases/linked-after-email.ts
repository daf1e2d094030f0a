import { type APIRequestContext, expect } from "@playwright/test"
import type { Database } from "../../mocks/database/database.ts"
import type { MailServer } from "../../mocks/mail/mail-server.ts"
import { signInByMail } from "../verbs/email.ts"
import { signIn } from "../verbs/sign-in.ts"

/** Expects an account to be linked to who signed in by mail, though its address is another. */
export async function expectLinkedAfterEmail(
  auth: APIRequestContext,
  { database, mail }: { database: Database; mail: MailServer },
): Promise<void> {
  await signInByMail(auth, mail, "countess@users.example")

  await signIn(auth)

  const [user, ...others] = await database.rows("user")
  expect(others).toEqual([])
  expect(user?.email).toBe("countess@users.example")
  expect(await database.rows("account")).toMatchObject([{ userId: user?.id, provider: "github" }])
}
