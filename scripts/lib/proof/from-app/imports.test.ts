import assert from "node:assert/strict"
import { test } from "node:test"
import { aliasesOf, follow, withImports } from "./imports.ts"

const files = new Set(["lib/auth.ts", "lib/index.ts", "src/lib/auth.ts", "old.ts", "app/page.tsx"])
const has = (path: string) => files.has(path)
const none = aliasesOf(new Map())

test("an import by its path leads to the file, whatever its ending, or its folder's index", () => {
  assert.deepEqual(follow("../lib/auth", "app/page.tsx", has, none), { file: "lib/auth.ts" })
  assert.deepEqual(follow("../lib", "app/page.tsx", has, none), { file: "lib/index.ts" })
  assert.deepEqual(follow("./old.js", "page.ts", has, none), { file: "old.ts" })
})

test("an import that leads nowhere, or out of the folder, is missing", () => {
  assert.deepEqual(follow("./new", "page.ts", has, none), { missing: "./new" })
  assert.deepEqual(follow("../../etc/passwd", "page.ts", has, none), {
    missing: "../../etc/passwd",
  })
  assert.deepEqual(follow("/etc/passwd", "page.ts", has, none), { missing: "/etc/passwd" })
})

test("an alias leads where the configuration says, with its comments and commas", () => {
  const aliases = aliasesOf(
    new Map([
      [
        "tsconfig.json",
        '{ // "paths": of create-next-app\n "compilerOptions": { "paths": { "@/*": ["./src/*"], }, }, }',
      ],
    ]),
  )

  assert.deepEqual(follow("@/lib/auth", "app/page.tsx", has, aliases), { file: "src/lib/auth.ts" })
  assert.deepEqual(follow("@/lib/none", "app/page.tsx", has, aliases), { missing: "@/lib/none" })
  assert.deepEqual(follow("@auth/core", "app/page.tsx", has, aliases), { package: "@auth/core" })
})

test("below a base, a name without a dot is a file where there is one, else a package", () => {
  const aliases = aliasesOf(new Map([["jsconfig.json", '{"compilerOptions":{"baseUrl":"."}}']]))

  assert.deepEqual(follow("lib/auth", "app/page.tsx", has, aliases), { file: "lib/auth.ts" })
  assert.deepEqual(follow("next/link", "app/page.tsx", has, aliases), { package: "next" })
  assert.deepEqual(follow("lib/auth", "app/page.tsx", has, none), { package: "lib" })
  assert.deepEqual(follow("node:crypto", "page.ts", has, none), { builtIn: "node:crypto" })
})

test("imports of every kind lead elsewhere, and other words in quotation marks don't", () => {
  const text = `import a from '@/a'\nimport "@/a"\nexport { b } from "@/a"\nawait import("@/a")\nconst c = "@/a"\nrequire("next")`

  const moved = withImports(text, (imported) => (imported === "@/a" ? "../a" : undefined))

  assert.equal(
    moved,
    `import a from "../a"\nimport "../a"\nexport { b } from "../a"\nawait import("../a")\nconst c = "@/a"\nrequire("next")`,
  )
})
