import { readFileSync } from "node:fs"
import { join } from "node:path"
import { filesBelow } from "../../app/installed.ts"
import { root } from "../../paths.ts"
import type { House } from "./reproduction.ts"

/** What this checkout has for an app: its fixture app, and the mailer that every target has. */
export function house(): House {
  const app = join(root, "fixture-app")
  const { dependencies } = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as {
    dependencies: Record<string, string>
  }
  return {
    packages: [...Object.keys(dependencies), "nodemailer"],
    documented: {
      pages: filesBelow(join(app, "pages-router")),
      app: filesBelow(join(app, "app-router")),
    },
  }
}
