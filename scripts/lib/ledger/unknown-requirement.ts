/** Says that the ledger lacks an id, and which ids it has: those of its area, or else all. */
export function unknownRequirement(id: string, ids: readonly string[]): string {
  const [area] = id.split(".")
  const near = ids.filter((known) => known.startsWith(`${area}.`))
  const known = near.length > 0 ? near : ids
  return `The ledger has no requirement "${id}". It has: ${known.join(", ")}.`
}
