/** Prints what a function of the options was called with, as one line of JSON. */
export const print = (name: string, value: unknown) =>
  console.log(`${name}: ${JSON.stringify(value)}`)
