import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("fails as listed", covers("session.signed-in"), () => {
  expect(500).toBe(200)
})
