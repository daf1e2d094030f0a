import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("keeps the cookie of nobody", covers("cookies.session-token"), () => {
  const { httpOnly } = {} as { httpOnly?: boolean }

  expect(httpOnly).toBe(true)
})
