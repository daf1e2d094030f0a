import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { covers } from "../../../../specs/fixtures/covers.ts"
import { runFolder } from "../../../lib/run/run-folder.ts"
import { test } from "../../check.ts"

test("waits for good", covers("session.signed-out"), async () => {
  // Tells whoever interrupts it that it has begun.
  writeFileSync(join(runFolder(), "waiting"), "")
  await new Promise(() => undefined)
})
