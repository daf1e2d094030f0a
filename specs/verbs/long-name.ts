import type { APIRequestContext } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"
import { signIn } from "./sign-in.ts"

/** Lets GitHub name its user once so long that the session token fills three cookies, and answers with the name. */
export function nameAtLength(github: GitHub): string {
  const name = "Ada ".repeat(1500)
  github.once("user", (answer) => {
    answer.json = { ...answer.json, name }
  })
  return name
}

/** Signs in as a user with such a name, and answers with it. */
export async function signInWithLongName(auth: APIRequestContext, github: GitHub): Promise<string> {
  const name = nameAtLength(github)
  await signIn(auth)
  return name
}
