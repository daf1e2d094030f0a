/** Whether an answer has arrived. */
export function stateOf(answer: Promise<unknown>): Promise<"answered" | "waiting"> {
  return Promise.race([
    answer.then(() => "answered" as const),
    new Promise<"waiting">((resolve) => setImmediate(resolve, "waiting")),
  ])
}
