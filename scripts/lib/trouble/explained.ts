import { CannotJudge } from "./cannot-judge.ts"
import { systemObstacle } from "./obstacles.ts"

/** An error as a reader gets it: what the operating system refused, such as room on the disk, is put in words. */
export function explained(error: unknown): unknown {
  const obstacle = error instanceof CannotJudge ? undefined : systemObstacle(error)
  return obstacle ? CannotJudge.for(obstacle) : error
}
