import { expect } from "@playwright/test"
import type { GitHub } from "../../mocks/github/github.ts"

/** The user and account that callbacks and events are given where the user of a stand-in has signed in. */
export function signedInWithGitHub(github: GitHub): { user: unknown; account: unknown } {
  const { id, name, email, avatar_url: image } = github.user
  return {
    user: { id: String(id), name, email, image },
    account: expect.objectContaining({
      provider: "github",
      type: "oauth",
      providerAccountId: String(id),
      access_token: github.tokenOf(github.user),
    }),
  }
}
