import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("breaks", covers("session.signed-out"), () => {
  expect(404).toBe(200)
})
