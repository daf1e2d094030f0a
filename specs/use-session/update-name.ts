import type { Page } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"
import { signIn } from "../test.ts"
import { authenticated, call, open } from "../verbs/session-page.ts"

/** The name that `updateName` gives. */
export const name = "Countess of Lovelace"

/** Signs in, opens the session page, and calls `update()` with another name. Answers with what it resolves with. */
export async function updateName(page: Page, github: GitHub): Promise<unknown> {
  await signIn(page.request)
  await open(page, authenticated(github.user))
  return call(page, "update", { name })
}
