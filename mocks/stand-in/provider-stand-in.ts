import type { Exchange } from "./exchange.ts"
import { type AnyChanges, Front } from "./front.ts"

/** A provider that users sign in with, played: tests break and observe its endpoints by name. */
export abstract class ProviderStandIn<Changes extends AnyChanges> {
  protected readonly front = new Front<Changes>()

  /** What it was asked for since the last reset, in order. */
  get asked(): readonly (keyof Changes)[] {
    return this.front.asked
  }

  /** Breaks the next answer of one endpoint, and only that. */
  once<E extends keyof Changes>(endpoint: E, change: Changes[E]): void {
    this.front.once(endpoint, change)
  }

  /** The next exchange of one endpoint, known as soon as the answer is ready to leave. */
  next(endpoint: keyof Changes): Promise<Exchange> {
    return this.front.next(endpoint)
  }

  /** As it was at the start. Returns where a change never happened, and why where it could not. */
  reset(): string[] {
    return this.front.reset()
  }

  /** Forgets everything; it has neither port nor process to give back. */
  stop(): void {
    this.reset()
  }
}
