import type { Fault } from "./fault.ts"

/** Faults of the sign-in page, its form and the way to GitHub, which the endpoint suite must detect. */
export const signInFaults: readonly Fault[] = [
  {
    name: "router-parameter-leaks",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "    nextauth,\n    ...query\n  } = req.query;",
        replace: "    nextauth\n  } = req.query;\n  const query = req.query;",
      },
    ],
    detectedBy: ["authorization.no-router-parameter", "authorization.nothing-else"],
  },
  {
    name: "prompt-not-forwarded",
    router: "pages",
    edits: [
      {
        file: "core/lib/oauth/authorization-url.js",
        find: "    ...query\n  };",
        replace: "    ...query\n  };\n  delete params.prompt;",
      },
    ],
    detectedBy: ["authorization.additional-parameters"],
  },
  {
    name: "scope-without-addresses",
    router: "pages",
    edits: [
      {
        file: "providers/github.js",
        find: "read:user user:email",
        replace: "read:user",
      },
    ],
    detectedBy: ["authorization.request"],
  },
  {
    name: "sign-in-by-get",
    router: "app",
    edits: [
      {
        file: "core/index.js",
        find: "return render.signin();",
        replace:
          "if (options.provider) return await routes.signin({ query: req.query, body: {}, options });\n        return render.signin();",
      },
    ],
    detectedBy: ["sign-in.not-by-get"],
  },
  {
    name: "authorization-error-without-code",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "error?error=OAuthSignin",
        replace: "error?error=Callback",
      },
    ],
    detectedBy: ["openid.discovery-fails", "sign-in.authorization-url-error"],
  },
  {
    name: "authorization-error-not-logged",
    router: "app",
    edits: [
      {
        file: "core/routes/signin.js",
        find: 'logger.error("SIGNIN_OAUTH_ERROR", {',
        replace: 'logger.error("SIGNIN_ERROR", {',
      },
    ],
    detectedBy: ["openid.discovery-fails", "sign-in.authorization-url-error-logged"],
  },
  {
    name: "authorization-error-with-secret",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "error: error,\n        providerId: provider.id\n      });\n      return {\n        redirect: `${url}/error?error=OAuthSignin`",
        replace:
          "error: error,\n        providerId: provider.id,\n        provider\n      });\n      return {\n        redirect: `${url}/error?error=OAuthSignin`",
      },
    ],
    detectedBy: ["sign-in.log-without-credentials"],
  },
  {
    name: "callback-error-with-code",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "error: error,\n          providerId: provider.id\n        });",
        replace: "error: error,\n          providerId: provider.id,\n          query\n        });",
      },
    ],
    detectedBy: ["log.without-secrets"],
  },
  {
    name: "sign-in-answers-with-more-than-the-url",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "return res.json({\n      url: handler.redirect\n    });",
        replace: "return res.status(302).json({\n      url: handler.redirect\n    });",
      },
    ],
    detectedBy: ["sign-in.json"],
  },
  {
    name: "form-without-callback-url",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: "callbackUrl && (0, _preact.h)",
        replace: "false && (0, _preact.h)",
      },
    ],
    detectedBy: ["sign-in-page.callback-url-default", "sign-in-page.form-per-provider"],
  },
  {
    name: "form-without-token",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'name: "csrfToken",\n      value: csrfToken\n    }), callbackUrl &&',
        replace: 'name: "csrfToken",\n      value: ""\n    }), callbackUrl &&',
      },
    ],
    detectedBy: ["sign-in-page.form-per-provider", "sign-in-page.form-signs-in"],
  },
  {
    name: "credentials-without-form",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'provider.type === "credentials" && provider.credentials) {',
        replace: 'provider.type === "credentials" && false) {',
      },
    ],
    detectedBy: ["sign-in-page.credentials-form", "sign-in-page.form-per-provider"],
  },
  {
    name: "credentials-with-placeholder",
    router: "app",
    edits: [
      {
        file: "core/pages/signin.js",
        find: '.placeholder) !== null && _provider$credentials3 !== void 0 ? _provider$credentials3 : ""',
        replace:
          '.placeholder) !== null && _provider$credentials3 !== void 0 ? _provider$credentials3 : "Password"',
      },
    ],
    detectedBy: ["sign-in-page.credentials-form"],
  },
  {
    name: "unknown-provider-to-the-error-page",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'redirect: `${options.url}/signin?csrf=true`,\n          cookies\n        };\n      case "signout":',
        replace:
          'redirect: options.provider ? `${options.url}/signin?csrf=true` : `${options.url}/error`,\n          cookies\n        };\n      case "signout":',
      },
    ],
    detectedBy: ["sign-in.unknown-provider"],
  },
  {
    name: "refused-sign-in-says-nothing-of-the-token",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: 'redirect: `${options.url}/signin?csrf=true`,\n          cookies\n        };\n      case "signout":',
        replace:
          'redirect: options.provider ? `${options.url}/signin` : `${options.url}/signin?csrf=true`,\n          cookies\n        };\n      case "signout":',
      },
    ],
    detectedBy: ["sign-in-page.csrf-token-of-query", "sign-in.csrf-refusal"],
  },
  {
    name: "logo-of-another-place",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'const providerLogoPath = "https://authjs.dev/img/providers";',
        replace: 'const providerLogoPath = "/img/providers";',
      },
    ],
    detectedBy: ["sign-in-page.provider-logo"],
  },
  {
    name: "cookie-error-not-logged",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: 'logger.error("SIGNIN_OAUTH_ERROR", {',
        replace: "void ({",
      },
    ],
    detectedBy: ["sign-in.cookie-error-logged"],
  },
  {
    name: "pages-as-plain-text",
    router: "pages",
    edits: [
      { file: "core/pages/index.js", find: 'value: "text/html"', replace: 'value: "text/plain"' },
    ],
    detectedBy: ["sign-in-page.displayed"],
  },
]
