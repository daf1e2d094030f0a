import { covers } from "../../../../specs/fixtures/covers.ts"
import { test } from "../../check.ts"

test("dies", covers("session.signed-out"), () => {
  process.kill(process.pid, "SIGKILL")
})
