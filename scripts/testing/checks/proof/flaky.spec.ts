import { expect } from "@playwright/test"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("holds nine times of ten", covers("session.signed-out"), () => {
  expect(test.info().repeatEachIndex).not.toBe(7)
})
