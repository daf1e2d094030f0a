import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"
import { sessionCookie } from "./session-cookie.ts"

test("has a cookie for the session", covers("cookies.session-token"), async () => {
  expect(await sessionCookie()).toBeTruthy()
})
