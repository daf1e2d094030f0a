import assert from "node:assert/strict"
import { test } from "node:test"
import { installationName, settings } from "./installation.ts"

const identities = ["next-auth@4.24.15", "next@16.4.6", "react@19.3.1"]
const beside = { nodemailer: "^6.6.5" }

test("under pnpm, a package finds nothing that it doesn't declare", () => {
  assert.ok(settings.pnpm.includes("hoist=false"))
})

test("an installation is named by its packages, what stands beside them, and how it is made", () => {
  const name = installationName(identities, beside, "npm")

  assert.match(name, /^next-auth@4\.24\.15_next@16\.4\.6_react@19\.3\.1-[0-9a-f]{8}$/)
  assert.equal(installationName(identities, beside, "npm"), name)
  assert.notEqual(installationName(identities, { nodemailer: "^7.0.7" }, "npm"), name)
  assert.notEqual(installationName(identities, beside, "pnpm"), name)
})

test("what was installed with other settings is not taken for this", () => {
  const hoisted = "next-auth@4.24.15_next@16.4.6_react@19.3.1-d07b1337"

  assert.notEqual(installationName(identities, beside, "pnpm"), hoisted)
})
