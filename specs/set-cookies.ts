import type { APIResponse } from "@playwright/test"

/** A cookie as a response sets it: its value, and its attributes with names in lower case. */
export type SetCookie = { value: string; [attribute: string]: string | true }

/** The cookies that a response sets, by name. An attribute without a value is `true`; one that isn't there is absent. */
export function setCookies(response: APIResponse): Partial<Record<string, SetCookie>> {
  const lines = response.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie")
  return Object.fromEntries(lines.map(({ value }) => parse(value)))
}

function parse(line: string): [string, SetCookie] {
  const [pair = "", ...rest] = line.split("; ")
  const [name, value] = split(pair)
  const attributes = rest.map((attribute) => {
    const [key, text] = split(attribute)
    return [key.toLowerCase(), text ?? true] as const
  })
  return [name, { ...Object.fromEntries(attributes), value: decodeURIComponent(value ?? "") }]
}

function split(text: string): [string, string | undefined] {
  const at = text.indexOf("=")
  return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}
