import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

for (const number of [1, 2, 3]) {
  test(`holds ${number}`, covers("session.signed-out"), () => {
    expect(number).toBeGreaterThan(0)
  })
}
