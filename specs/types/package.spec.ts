import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { installed } from "../../scripts/lib/app/installed.ts"
import { chosenTarget } from "../../scripts/lib/target/target.ts"
import { covers, expect, test } from "../test.ts"

const { path } = installed("next-auth", chosenTarget().apps)

test(
  "exports the functions of next-auth/jwt by their names, and nothing by default",
  covers("types.jwt-by-name"),
  () => {
    const exported: unknown = createRequire(import.meta.url)(join(path, "jwt"))

    expect(exported).toMatchObject({
      getToken: expect.any(Function),
      encode: expect.any(Function),
      decode: expect.any(Function),
    })
    expect(exported).not.toHaveProperty("default")
  },
)

test(
  "exports the context of sessions, for providers of one's own",
  covers("client.session-context"),
  () => {
    const exported: unknown = createRequire(import.meta.url)(join(path, "react"))

    expect(exported).toMatchObject({
      SessionProvider: expect.any(Function),
      SessionContext: { Provider: expect.anything() },
    })
  },
)

test(
  "leaves nodemailer to be installed by who uses the e-mail provider",
  covers("email.nodemailer-installed"),
  () => {
    const manifest: unknown = JSON.parse(readFileSync(join(path, "package.json"), "utf8"))

    expect(manifest).toMatchObject({
      peerDependencies: { nodemailer: expect.any(String) },
      peerDependenciesMeta: { nodemailer: { optional: true } },
    })
    expect(manifest).not.toHaveProperty("dependencies.nodemailer")
  },
)

test("leaves adapters to packages of their own", covers("adapter.not-in-package"), () => {
  const manifest: unknown = JSON.parse(readFileSync(join(path, "package.json"), "utf8"))

  expect(manifest).toHaveProperty("dependencies.jose")
  const { dependencies } = manifest as { dependencies: object }
  expect(Object.keys(dependencies).join(" ")).not.toMatch(/adapter|typeorm|prisma/)
})
