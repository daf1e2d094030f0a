import { covers } from "../../../../specs/fixtures/covers.ts"
import { CannotJudge } from "../../../lib/trouble/cannot-judge.ts"
import { test } from "../../check.ts"

test("can't be carried out", covers("session.signed-out"), () => {
  throw new CannotJudge("next start ended before it listened")
})
