import assert from "node:assert/strict"
import { test } from "node:test"
import { house } from "./house.ts"
import { scenarioOfApp } from "./scenario-of-app.ts"

const options = `import NextAuth from "next-auth"
import GitHub from "next-auth/providers/github"
throw new Error("this was run")
export const authOptions = { providers: [GitHub({ clientId: "Iv1.real", clientSecret: "REAL-VALUE" })] }
export default NextAuth(authOptions)
`
const pages = { "pages/api/auth/[...nextauth].js": options }
const route = `import NextAuth from "next-auth"
import { authOptions } from "@/auth"
const handler = NextAuth(authOptions)
export { handler as GET, handler as POST }
`
const app = {
  "src/app/api/auth/[...nextauth]/route.ts": route,
  "src/auth.ts": options,
  "tsconfig.json": '{"compilerOptions":{"paths":{"@/*":["./src/*"]}}}',
}

function taken(files: Record<string, string>, unread: string[] = [], links: string[] = []) {
  return scenarioOfApp({ files: new Map(Object.entries(files)), unread, links }, house(), "1")
}

async function refusals(files: Record<string, string>): Promise<string> {
  const { refusals, scenario } = await taken(files)
  assert.equal(scenario, undefined)
  return refusals.join("\n")
}

async function textsOf(files: Record<string, string>, unread: string[] = []) {
  const { scenario, refusals } = await taken(files, unread)
  assert.deepEqual(refusals, [])
  return new Map(scenario!.files.map(({ path, text }) => [path.replace("fixture-app/", ""), text]))
}

async function leftOut(files: Record<string, string>, unread: string[] = []): Promise<string> {
  const { rows } = await taken(files, unread)
  const from = rows.findIndex(([name]) => name === "Left out")
  return from < 0
    ? ""
    : rows
        .slice(from)
        .map(([, cell]) => cell)
        .join("\n")
}

test("a Pages Router's options take the documented ones' place, without their secrets", async () => {
  const texts = await textsOf(pages)

  const text = texts.get("pages-router.reported-1/pages/api/auth/[...nextauth].ts")!
  assert.match(text, /clientId: process\.env\.GITHUB_ID, clientSecret: process\.env\.GITHUB_SECRET/)
  assert.doesNotMatch([...texts.values()].join("\n"), /REAL-VALUE|Iv1\.real/)
})

test("an App Router's do, from behind an alias and a folder src", async () => {
  const texts = await textsOf(app)

  assert.deepEqual(
    [...texts.keys()],
    [
      "app-router.reported-1/app/api/auth/[...nextauth]/route.ts",
      "app-router.reported-1/reported/auth.ts",
      "app-router.reported-1/auth.ts",
    ],
  )
  const [routeText, , authText] = [...texts.values()]
  assert.match(routeText!, /from "\.\.\/\.\.\/\.\.\/\.\.\/reported\/auth"/)
  assert.equal(authText, 'export { authOptions } from "./reported/auth"\n')
})

test("a page takes the place of the documented one with its address", async () => {
  const home = "export default () => <h1>Hello</h1>"

  const ofPages = await textsOf({ ...pages, "pages/index.js": home, "pages/session.jsx": home })
  const ofApp = await textsOf({ ...app, "src/app/page.js": home, "src/app/own/page.jsx": home })

  assert.ok(ofPages.has("pages-router.reported-1/pages/index.tsx"))
  assert.ok(ofPages.has("pages-router.reported-1/pages/session/index.tsx"))
  assert.ok(ofApp.has("app-router.reported-1/app/(site)/page.tsx"))
  assert.ok(ofApp.has("app-router.reported-1/app/own/page.tsx"))
})

test("what a page imports comes with it, and leaves the documented file of its name alone", async () => {
  const texts = await textsOf(
    {
      ...pages,
      "pages/own.jsx": `import A from "../components/login-btn"\nimport "./own.scss"\nexport default A`,
      "components/login-btn.jsx": "export default () => null",
      "components/unused.jsx": "export default () => null",
    },
    ["pages/own.scss"],
  )

  assert.match(
    texts.get("pages-router.reported-1/pages/own.ts")!,
    /import A from "\.\.\/reported\/components\/login-btn"\nimport "\.\/own\.css"/,
  )
  assert.ok(texts.has("pages-router.reported-1/reported/components/login-btn.ts"))
  assert.equal(
    texts.get("pages-router.reported-1/pages/own.css"),
    "/* Left out of the reproduction. */\n",
  )
  assert.ok([...texts.keys()].every((path) => !path.includes("unused")))
})

test("a package.json that a page shows is none of the harness's", async () => {
  const files = {
    "package.json": "{}",
    "pages/own.js": `import { version } from "../package.json"\nexport default () => version`,
  }

  const texts = await textsOf({ ...pages, ...files })

  assert.equal(texts.get("pages-router.reported-1/reported/package.json"), "{}")
  assert.match(
    texts.get("pages-router.reported-1/pages/own.ts")!,
    /"\.\.\/reported\/package\.json"/,
  )
})

test("the one-line middleware, which Next 16 doesn't build, is told, and that of two lines is fine", async () => {
  const warned = async (middleware: string) => {
    const { rows } = await taken({ ...pages, "middleware.js": middleware })
    return rows.filter(([name]) => name === "Beware").map(([, cell]) => cell)
  }

  const [warning] = await warned(`export { default } from "next-auth/middleware"`)
  assert.match(warning!, /^Next 16 builds no/)
  assert.deepEqual(
    await warned(`import withAuth from "next-auth/middleware"\nexport default withAuth`),
    [],
  )
})

test("middleware comes with the app, and what stops it stops the app", async () => {
  const middleware = `import withAuth from "next-auth/middleware"\nexport default withAuth`

  assert.ok(
    (await textsOf({ ...pages, "middleware.ts": middleware })).has(
      "pages-router.reported-1/middleware.ts",
    ),
  )
  assert.match(
    await refusals({
      ...pages,
      "middleware.ts": `import i18n from "next-intl/middleware"\nexport default i18n`,
    }),
    /middleware\.ts imports next-intl\/middleware: the harness has no next-intl/,
  )
})

test("a package that the harness lacks refuses options, and leaves a page out", async () => {
  const axios = `import "axios"\n`

  assert.match(
    await refusals({ "pages/api/auth/[...nextauth].js": axios + options }),
    /imports axios: the harness has no axios/,
  )
  assert.match(
    await leftOut({ ...pages, "pages/data.js": `${axios}export default () => null` }),
    /data\.js: it imports axios/,
  )
  assert.equal(await leftOut({ ...pages, "pages/data.js": "export default () => null" }), "")
})

test("an adapter of another database is refused, with the one that there is", async () => {
  const prisma = `import { PrismaAdapter } from "@next-auth/prisma-adapter"\nPrismaAdapter()\n`

  assert.match(
    await refusals({ "pages/api/auth/[...nextauth].js": prisma + options }),
    /Use @auth\/drizzle-adapter/,
  )
})

test("a server of its own is refused, and next start is not", async () => {
  const server = `const next = require("next")\nnext({}).prepare()`
  const started = (start: string) => JSON.stringify({ scripts: { start } })

  assert.match(
    await refusals({ ...pages, "server.js": server }),
    /server\.js is a server of its own/,
  )
  assert.match(
    await refusals({ ...pages, "package.json": started("node my-server.js") }),
    /runs "node my-server\.js"/,
  )
  await textsOf({ ...pages, "package.json": started("next start") })
})

test("next-auth 5 is refused, and 4.5 is not", async () => {
  const version = (text: string) => JSON.stringify({ dependencies: { "next-auth": text } })

  assert.match(
    await refusals({ ...pages, "package.json": version("5.0.0-beta.25") }),
    /next-auth 5/,
  )
  assert.match(
    await refusals({
      ...app,
      "src/auth.ts": `import NextAuth from "next-auth"\nexport const { handlers, auth } = NextAuth({ providers: [] })`,
    }),
    /next-auth 5/,
  )
  await textsOf({ ...pages, "package.json": version("^4.5.0") })
})

test("a folder without endpoints says where they are, or belong", async () => {
  assert.match(
    await refusals({ "apps/web/pages/api/auth/[...nextauth].ts": options }),
    /but in apps\/web: name that folder/,
  )
  assert.match(
    await refusals({ "pages/api/auth/[...auth].ts": options }),
    /only pages\/api\/auth\/\[\.\.\.auth\]\.ts/,
  )
  assert.match(await refusals({ "pages/index.js": "" }), /There is no pages\/api\/auth/)
})

test("endpoints in both routers are one too many", async () => {
  assert.match(
    await refusals({ ...pages, "app/api/auth/[...nextauth]/route.js": "export const GET = 1" }),
    /one too many/,
  )
})

test("an import by a link, or of what is not there, is refused", async () => {
  const files = { "pages/api/auth/[...nextauth].js": `import "../../../lib/auth"\n${options}` }

  assert.match(
    await refusals(files),
    /imports \.\.\/\.\.\/\.\.\/lib\/auth, which is not in the folder/,
  )
  const { refusals: byLink } = await taken(files, [], ["lib/auth.ts"])
  assert.match(byLink.join("\n"), /by a link, and links are not followed/)
})

test("what is not taken over is told: the environment, Next's configuration, the other router's pages", async () => {
  const told = await leftOut({ ...pages, "next.config.js": "", "app/page.tsx": "" }, [".env.local"])

  assert.match(told, /\.env\.local: what is secret is not read/)
  assert.match(told, /next\.config\.js: the harness builds with its own/)
  assert.match(told, /app\/page\.tsx: a page of the other router/)
})

test("an _app without SessionProvider leaves the documented one in its place", async () => {
  const bare = "export default ({ Component }) => <Component />"
  const providing = `import { SessionProvider } from "next-auth/react"\nexport default () => <SessionProvider />`

  assert.match(await leftOut({ ...pages, "pages/_app.js": bare }), /it has no SessionProvider/)
  assert.ok(
    (await textsOf({ ...pages, "pages/_app.js": providing })).has(
      "pages-router.reported-1/pages/_app.tsx",
    ),
  )
})

test("what can't be read as code is refused by its name", async () => {
  await assert.rejects(taken({ ...pages, "pages/own.js": "export default {" }), {
    name: "CannotJudge",
    message:
      /^pages\/own\.js can't be read as code: Expected identifier but found end of file \(line 1\)/,
  })
})
