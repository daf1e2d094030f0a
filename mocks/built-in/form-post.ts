import { html, type ReceivedRequest, type Reply } from "../stand-in/exchange.ts"
import { isCallbackOfAnApp } from "../stand-in/callback.ts"
import { escape } from "../stand-in/escape.ts"

/**
 * Answers an authorization request of a client, for a user who agrees at once, with a page whose form brings the code
 * back: the browser posts it from this site to the app's.
 * https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html#FormPostResponseMode
 */
export function formPost({ url }: ReceivedRequest, clientId: string, code: string): Reply {
  const { searchParams: asked } = url
  const redirectUri = asked.get("redirect_uri") ?? ""
  const isValid =
    asked.get("client_id") === clientId &&
    asked.get("response_type") === "code" &&
    asked.get("response_mode") === "form_post" &&
    (!asked.has("code_challenge") || asked.get("code_challenge_method") === "S256") &&
    isCallbackOfAnApp(redirectUri)
  if (!isValid) return html(400, "<h1>invalid_request</h1>")
  const state = asked.get("state")
  const fields = { code, ...(state !== null && { state }) }
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escape(value)}">`,
  )
  return html(
    200,
    `<body onload="document.forms[0].submit()">
      <form method="post" action="${escape(redirectUri)}">${inputs.join("")}<button>Continue</button></form>
    </body>`,
  )
}
