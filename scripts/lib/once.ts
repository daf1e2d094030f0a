/** The same work, done once for each argument; what failed is tried again. */
export function once<Args extends string[], Answer>(
  work: (...args: Args) => Promise<Answer>,
): (...args: Args) => Promise<Answer> {
  const done = new Map<string, Promise<Answer>>()
  return (...args) => {
    const key = args.join("\0")
    const known = done.get(key)
    if (known) return known
    const answer = work(...args)
    done.set(key, answer)
    answer.catch(() => done.delete(key))
    return answer
  }
}
