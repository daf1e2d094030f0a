import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"
import { sessionCookie } from "./session-cookie.ts"

test("says four things of the session's cookie", covers("cookies.session-token"), async () => {
  const options = await sessionCookie()

  expect(Object.keys(options)).toHaveLength(4)
})
