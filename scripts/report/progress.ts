import pc from "picocolors"

/** The line that grows while checks run: rewritten in a terminal, one line a tenth in a log. */
export class Progress {
  readonly #total: number
  readonly #isTerminal = process.stdout.isTTY
  #ended = 0
  #failed = 0

  constructor(total: number) {
    this.#total = total
  }

  /** Prints what is being done. */
  say(text: string): void {
    if (this.#isTerminal) process.stdout.write(`\r\u001b[2K${text}`)
    else console.log(text)
  }

  /** One more check has ended; `failure` names it where it failed. */
  ended(failure?: string): void {
    this.#ended++
    if (failure !== undefined) {
      this.#failed++
      this.done()
      console.log(pc.red(`✗ ${failure}`))
    }
    const tenth = Math.max(1, Math.ceil(this.#total / 10))
    if (!this.#isTerminal && this.#ended % tenth !== 0) return
    this.say(
      `${this.#ended}/${this.#total} checks` +
        (this.#failed > 0 ? pc.red(`, ${this.#failed} failed`) : ""),
    )
  }

  /** Clears the line for what is printed next. */
  done(): void {
    if (this.#isTerminal) process.stdout.write("\r\u001b[2K")
  }
}
