import { escape } from "../stand-in/escape.ts"
import { nameOf } from "./apps.ts"
import { html, type Reply } from "../stand-in/exchange.ts"
import type { Authorization } from "./state.ts"

/** The page that asks a user to authorise an app: a plain form, two buttons. */
export function consentPage(authorization: Authorization, authenticityToken: string): Reply {
  const app = escape(nameOf(authorization.app))
  const scopes = authorization.scopes.map((scope) => `<li><code>${escape(scope)}</code></li>`)
  const asked = scopes.length === 0 ? "<li>Public data only</li>" : scopes.join("")
  return page(
    `Authorize ${app}`,
    `<p>${app} wants to access the account ${escape(authorization.user.login)}.</p>
    <ul>${asked}</ul>
    ${form(authenticityToken, [
      `<button type="submit" name="authorize" value="0">Cancel</button>`,
      `<button type="submit" name="authorize" value="1">Authorize ${app}</button>`,
    ])}`,
  )
}

/** The account picker, which `prompt=select_account` asks for. */
export function accountPage(authorization: Authorization, authenticityToken: string): Reply {
  const login = escape(authorization.user.login)
  return page(
    "Select user to authorize",
    `<p>${escape(nameOf(authorization.app))} will be given the account that you select.</p>
    ${form(authenticityToken, [
      `<button type="submit" name="continue" value="1">Continue as ${login}</button>`,
    ])}`,
  )
}

/** What GitHub shows for what it doesn't have, unknown apps included. */
export function notFoundPage(): Reply {
  return page("Page not found", "<p>This is not the web page you are looking for.</p>", 404)
}

/** What GitHub shows for a form that it did not make, or that was sent before. */
export function staleFormPage(): Reply {
  return page("Your browser did something unexpected", "<p>Please try again.</p>", 422)
}

function form(authenticityToken: string, buttons: string[]): string {
  return `<form action="/login/oauth/authorize" method="post">
      <input type="hidden" name="authenticity_token" value="${escape(authenticityToken)}">
      ${buttons.join("\n      ")}
    </form>`
}

function page(title: string, content: string, status = 200): Reply {
  return html(
    status,
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>${title} · GitHub (stand-in)</title>
  </head>
  <body>
    <main>
    <h1>${title}</h1>
    ${content}
    </main>
  </body>
</html>
`,
  )
}
