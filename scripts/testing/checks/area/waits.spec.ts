import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("waits for good", covers("session.signed-out"), async () => {
  await new Promise(() => undefined)
})
