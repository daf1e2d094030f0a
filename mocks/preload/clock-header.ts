/** The request header by which a request asks for another time: signed whole seconds. */
export const clockHeader = "x-conformance-clock"

/** How far from now; the units add up, negative ones go back. */
export interface Offset {
  /** 24 hours each. */
  days?: number
  /** 60 minutes each. */
  hours?: number
  /** 60 seconds each. */
  minutes?: number
  /** Whole seconds. */
  seconds?: number
}

/** Headers that shift the app's clock for one request and what it causes. */
export function at({
  days = 0,
  hours = 0,
  minutes = 0,
  seconds = 0,
}: Offset): Record<string, string> {
  const offset = ((days * 24 + hours) * 60 + minutes) * 60 + seconds
  if (!Number.isSafeInteger(offset))
    throw new RangeError(`${offset} is no whole number of seconds.`)
  return { [clockHeader]: String(offset) }
}
