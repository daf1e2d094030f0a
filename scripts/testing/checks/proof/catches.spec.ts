import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"
import { sessionCookie } from "./session-cookie.ts"

test("keeps the session's cookie from scripts", covers("cookies.session-token"), async () => {
  const { httpOnly } = await sessionCookie()

  expect(httpOnly).toBe(true)
})
