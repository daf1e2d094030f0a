import assert from "node:assert/strict"
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { test } from "node:test"
import { temporaryFolder } from "../../temporary-folder.ts"
import { readApp } from "./read-app.ts"

function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder("reproduction")
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test("sources are read, and nothing that was installed, built or kept by git", () => {
  const folder = folderWith({
    "pages/index.tsx": "page",
    "package.json": "{}",
    "node_modules/next-auth/index.js": "installed",
    ".next/server/app.js": "built",
    ".git/config.json": "history",
  })

  const { files } = readApp(folder)

  assert.deepEqual([...files.keys()].toSorted(), ["package.json", "pages/index.tsx"])
  assert.equal(files.get("pages/index.tsx"), "page")
})

test("the environment's files and styles are known by their names alone", () => {
  const { files, unread } = readApp(
    folderWith({ ".env.local": "SECRET=x", ".env.json": "{}", "app/page.css": "p {}" }),
  )

  assert.deepEqual([...files], [])
  assert.deepEqual(unread.toSorted(), [".env.json", ".env.local", "app/page.css"])
})

test("a link is named and not followed, wherever it leads", () => {
  const outside = folderWith({ "secret.ts": "export const secret = 1" })
  const folder = folderWith({ "lib/a.ts": "" })
  symlinkSync(join(outside, "secret.ts"), join(folder, "lib/b.ts"))
  symlinkSync(outside, join(folder, "elsewhere"))

  const { files, links } = readApp(folder)

  assert.deepEqual([...files.keys()], ["lib/a.ts"])
  assert.deepEqual(links.toSorted(), ["elsewhere", "lib/b.ts"])
})

test("a source that is larger than any is refused, and one that is as large is read", () => {
  const largest = "x".repeat(256 * 1024)

  assert.equal(readApp(folderWith({ "a.ts": largest })).files.size, 1)
  assert.throws(() => readApp(folderWith({ "a.ts": `${largest}x` })), {
    name: "CannotJudge",
    message: /has a a\.ts of 262145 bytes/,
  })
})

test("what is no folder is refused by its name", () => {
  assert.throws(() => readApp("/nowhere/at/all"), { message: /no folder \/nowhere\/at\/all/ })
})
