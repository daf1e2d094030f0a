/** How many of some ids, such as `session.signed-in`, are of each area: `session (2), callback (1)`. */
export function countedByArea(ids: Iterable<string>): string {
  const areas = new Map<string, number>()
  for (const id of ids) {
    const [area = id] = id.split(".")
    areas.set(area, (areas.get(area) ?? 0) + 1)
  }
  return [...areas].map(([area, count]) => `${area} (${count})`).join(", ")
}
