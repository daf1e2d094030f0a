import type { APIRequestContext } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"
import { signIn } from "./sign-in.ts"

/** Signs in as a user whose name is so long that the session token fills three cookies, and answers with the name. */
export async function signInWithLongName(auth: APIRequestContext, github: GitHub): Promise<string> {
  const name = "Ada ".repeat(1500)
  github.once("user", (answer) => {
    answer.json = { ...answer.json, name }
  })
  await signIn(auth)
  return name
}
