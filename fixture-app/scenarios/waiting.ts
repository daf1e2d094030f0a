import { print } from "./print"

const waiting: (() => void)[] = []

/** Prints that the handler of an event has begun, and resolves when somebody reads a session. */
export function untilSessionIsRead(event: string): Promise<void> {
  print("begun", event)
  return new Promise((resolve) => {
    waiting.push(resolve)
  })
}

/** Lets all those go on that wait for it. */
export function sessionIsRead(): void {
  for (const goOn of waiting.splice(0)) goOn()
}
