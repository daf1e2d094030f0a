import assert from "node:assert/strict"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../temporary-folder.ts"
import { ofItsTime, withoutLaterProviders } from "./app-of-its-time.ts"

const source = `import { getServerSession } from "next-auth/next";
const session = await getServerSession(req, res, authOptions);`

test("the app is as it stands where getServerSession has its name", () => {
  assert.equal(ofItsTime(source, "4.19.0"), source)
})

test("before that, it is imported by its earlier name", () => {
  const [first, ...rest] = ofItsTime(source, "4.18.10").split("\n")
  assert.equal(
    first,
    'import { unstable_getServerSession as getServerSession } from "next-auth/next"',
  )
  assert.deepEqual(rest, ["const session = await getServerSession(req, res, authOptions);"])
})

test("before there was any, the server asks its own endpoint", () => {
  assert.match(ofItsTime(source, "4.5.0"), /const getServerSession = \(req\) => getSession\(/)
})

test("before Battle.net was named by its issuer, it is named by its region", () => {
  const battlenet = 'Battlenet({ ...client, issuer: "https://us.battle.net/oauth" })'

  assert.equal(ofItsTime(battlenet, "4.2.1"), 'Battlenet({ ...client, region: "us" })')
  assert.equal(ofItsTime(battlenet, "4.3.0"), battlenet)
})

test("before the secret was found in the environment, it is passed", () => {
  const secret = "secret: process.env.NEXTAUTH_SECRET"

  assert.equal(
    ofItsTime("export default NextAuth(authOptions);", "4.1.2"),
    `export default NextAuth({ ${secret}, ...authOptions });`,
  )
  assert.equal(ofItsTime("getToken({ req })", "4.1.2"), `getToken({ req, ${secret} })`)
  assert.equal(ofItsTime("getToken({ req })", "4.2.0"), "getToken({ req })")
})

test("a provider that this next-auth lacks makes none, and the others are imported", () => {
  const folder = temporaryFolder("next-auth")
  mkdirSync(join(folder, "providers"))
  writeFileSync(join(folder, "providers", "zoom.js"), "")
  const importing = (name: string, file: string) =>
    `import ${name} from "next-auth/providers/${file}";`

  const source = [importing("Zoom", "zoom"), importing("Hubspot", "hubspot")].join("\n")

  assert.equal(
    withoutLaterProviders(source, folder),
    `${importing("Zoom", "zoom")}\nconst Hubspot = () => undefined`,
  )
})
