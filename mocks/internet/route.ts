import { appVariables } from "../preload/environment.ts"

/** The way from an app's process to the internet of its run. */
export interface Route {
  /** The HTTPS port on 127.0.0.1. */
  port: number
  /** The certificate that it shows, in PEM. */
  ca: string
}

/** The header in which a forwarded request tells that it was plain http. */
export const schemeHeader = "x-conformance-scheme"

/** The header in which a forwarded request tells that it was sent by the name of another host than its address has. */
export const otherNameHeader = "x-conformance-other-name"

/** Reads the route from the environment variable that an Internet wrote. */
export function parseRoute(text: string | undefined): Route {
  const hint = "It is the `environment` of an Internet, as JSON: { port, ca }."
  if (text === undefined) throw new Error(`${appVariables.internet} is not set. ${hint}`)
  const value = parseJson(text)
  if (isRoute(value)) return value
  throw new Error(`${appVariables.internet} is ${JSON.stringify(text)}. ${hint}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRoute(value: unknown): value is Route {
  if (typeof value !== "object" || value === null) return false
  const { port, ca } = value as Partial<Record<keyof Route, unknown>>
  return Number.isInteger(port) && typeof ca === "string" && ca.includes("BEGIN CERTIFICATE")
}
