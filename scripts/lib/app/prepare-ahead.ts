/** What came of a preparation. */
export type Preparation<T> = { prepared: T } | { error: unknown }

/** Uses one after another, while the next one is being prepared; what can't be prepared stops no other. */
export async function prepareAhead<Item, Prepared, Outcome>(
  items: readonly Item[],
  prepare: (item: Item) => Promise<Prepared>,
  use: (item: Item, preparation: Preparation<Prepared>) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const begin = (index: number) => {
    const item = items[index]
    return item === undefined ? undefined : settled(prepare(item))
  }
  let coming = begin(0)
  for (const [index, item] of items.entries()) {
    const preparation = await coming!
    coming = begin(index + 1)
    outcomes.push(await use(item, preparation))
  }
  return outcomes
}

async function settled<T>(preparing: Promise<T>): Promise<Preparation<T>> {
  try {
    return { prepared: await preparing }
  } catch (error) {
    return { error }
  }
}
