import assert from "node:assert/strict"
import { test } from "node:test"
import { endOf, exportingOptions } from "./options-for-documented.ts"

test("options that stand in the call get the documented name", () => {
  const text = `import NextAuth from "next-auth"\n\nexport default NextAuth({ providers: [], theme: { logo: "}" } })\n`

  assert.equal(
    exportingOptions(text),
    `import NextAuth from "next-auth"\n\nexport const authOptions = { providers: [], theme: { logo: "}" } }\n\nexport default NextAuth(authOptions)\n`,
  )
})

test("options that are made of a request stay, and the documented name has none", () => {
  const text = `export default (req, res) => NextAuth(req, res, { providers: [] })\n`

  const exporting = exportingOptions(text)

  assert.ok(exporting.startsWith(text))
  assert.match(exporting, /export const authOptions = \{ providers: \[\] \}/)
})

test("code behind the call is no part of the options", () => {
  const text = `export default NextAuth({ providers: [] })\nexport const config = { api: {} }\n`

  assert.ok(exportingOptions(text).startsWith(text))
})

test("a bracket is closed by its own, not by those of strings and comments", () => {
  assert.equal(endOf(`({ a: ")" /* ) */ })!`, 0), 20)
  assert.equal(endOf("({", 0), undefined)
})
