import type { Fault } from "./fault.ts"

const provider = "providers/email.js"
const signIn = "core/routes/signin.js"
const sending = "core/lib/email/signin.js"
const assertion = "core/lib/assert.js"

/** Faults that the checks of sign-ins by e-mail must see. */
export const emailFaults: readonly Fault[] = [
  {
    name: "mail-from-nobody-else",
    router: "pages",
    edits: [
      { file: provider, find: "from: provider.from,", replace: 'from: "no-reply@example.com",' },
    ],
    detectedBy: ["email.sender"],
  },
  {
    name: "mail-without-the-name-of-its-sender",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "from: provider.from,",
        replace: 'from: provider.from.replace(/^.*<|>$/g, ""),',
      },
    ],
    detectedBy: ["email.sender"],
  },
  {
    name: "mail-goes-back-to-who-was-typed-in",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "from: provider.from,",
        replace: `from: provider.from,
        ...(typeof provider.server === "object" && { envelope: { from: identifier, to: identifier } }),`,
      },
    ],
    detectedBy: ["email.server-object"],
  },
  {
    name: "sender-without-name",
    router: "pages",
    edits: [
      {
        file: provider,
        find: 'from: "NextAuth <no-reply@example.com>",',
        replace: 'from: "no-reply@example.com",',
      },
    ],
    detectedBy: ["email.sender-name"],
  },
  {
    name: "host-of-the-mail-to-be-linked",
    router: "pages",
    edits: [{ file: provider, find: 'host.replace(/\\./g, "&#8203;.")', replace: "host" }],
    detectedBy: ["email.host-unlinked"],
  },
  {
    name: "mail-not-to-be-ignored",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "If you did not request this email you can safely ignore it.",
        replace: "",
      },
    ],
    detectedBy: ["email.can-be-ignored"],
  },
  {
    name: "mail-held-back-unnoticed",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "result.rejected.concat(result.pending)",
        replace: "result.rejected",
      },
    ],
    detectedBy: ["email.held-back"],
  },
  {
    name: "mail-server-as-a-string-only",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "(0, _nodemailer.createTransport)(provider.server)",
        replace: "(0, _nodemailer.createTransport)(String(provider.server))",
      },
    ],
    detectedBy: ["email.server-object"],
  },
  {
    name: "mail-in-another-colour",
    router: "pages",
    edits: [{ file: provider, find: '|| "#346df1"', replace: '|| "#000000"' }],
    detectedBy: ["email.default-mail"],
  },
  {
    name: "mail-without-theme",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "    provider,\n    theme\n",
        replace: "    provider,\n    theme: {}\n",
      },
    ],
    detectedBy: ["email.content", "email.own-request"],
  },
  {
    name: "token-of-four-bytes",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "(0, _crypto.randomBytes)(32)",
        replace: "(0, _crypto.randomBytes)(4)",
      },
    ],
    detectedBy: ["email.random-token"],
  },
  {
    name: "own-verification-token-ignored",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "_provider$generateVer === void 0 ? void 0 : _provider$generateVer.call(provider)",
        replace: "_provider$generateVer === void 0 ? void 0 : undefined",
      },
    ],
    detectedBy: ["email.own-token"],
  },
  {
    name: "address-in-capitals",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: 'trimmedEmail.toLowerCase().split("@")',
        replace: 'trimmedEmail.split("@")',
      },
    ],
    detectedBy: ["email.normalised"],
  },
  {
    name: "own-address-ignored",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: "_provider$normalizeId !== void 0 ? _provider$normalizeId : identifier",
        replace: "false ? _provider$normalizeId : identifier",
      },
    ],
    detectedBy: ["email.own-address"],
  },
  {
    name: "mail-failure-forgiven",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "await Promise.all([provider.sendVerificationRequest({",
        replace: "await Promise.allSettled([provider.sendVerificationRequest({",
      },
    ],
    detectedBy: ["email.not-sent", "email.refused-by-server"],
  },
  {
    name: "verification-request-not-told",
    router: "pages",
    edits: [{ file: signIn, find: "verificationRequest: true", replace: "" }],
    detectedBy: ["email.verification-request"],
  },
  {
    name: "account-without-its-provider-before-the-mail",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: `      type: "email",
      provider: provider.id
`,
        replace: `      type: "email"
`,
      },
    ],
    detectedBy: ["email.account-of-callback"],
  },
  {
    name: "account-without-its-address-before-the-mail",
    router: "app",
    edits: [{ file: signIn, find: "      providerAccountId: email,\n", replace: "" }],
    detectedBy: ["email.account-of-callback"],
  },
  {
    name: "mail-to-whom-the-callback-sends-away",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: '} else if (typeof signInCallbackResponse === "string") {',
        replace: "} else if (false) {",
      },
    ],
    detectedBy: ["email.unknown-address-elsewhere"],
  },
  {
    name: "email-without-adapter-accepted",
    router: "pages",
    edits: [
      {
        file: assertion,
        find: 'if (!adapter) {\n      return new _errors.MissingAdapter("E-mail login requires an adapter.");\n    }',
        replace: "if (!adapter) return warnings;",
      },
    ],
    detectedBy: ["email.needs-adapter"],
  },
  {
    name: "email-provider-not-named",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: '"Sign in with ", provider.name)), provider.type === "credentials"',
        replace: '"Sign in with ", "Email")), provider.type === "credentials"',
      },
    ],
    detectedBy: ["email.id-and-name"],
  },
  {
    name: "email-not-offered",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: '(0, _preact.h)("hr", null), provider.type === "email" && (0, _preact.h)("form", {',
        replace: '(0, _preact.h)("hr", null), false && (0, _preact.h)("form", {',
      },
    ],
    detectedBy: ["email.beside-others", "email.on-sign-in-page", "sign-in-page.email-field"],
  },
  {
    name: "own-request-given-no-address",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "provider.sendVerificationRequest({\n    identifier,",
        replace: 'provider.sendVerificationRequest({\n    identifier: "",',
      },
    ],
    detectedBy: ["email.own-request"],
  },
  {
    name: "email-field-for-anything",
    router: "pages",
    edits: [
      {
        file: "core/pages/signin.js",
        find: 'type: "email",\n      name: "email",',
        replace: 'type: "text",\n      name: "email",',
      },
    ],
    detectedBy: ["email.beside-others", "sign-in-page.email-field"],
  },
  {
    name: "error-of-the-callback-not-told",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: "redirect: `${url}/error?${new URLSearchParams({\n          error: error\n        })}`",
        replace: "redirect: `${url}/error?error=AccessDenied`",
      },
    ],
    detectedBy: ["sign-in-callback.throws-by-mail"],
  },
  {
    name: "link-forgets-the-callback-url",
    router: "pages",
    edits: [
      {
        file: "core/lib/email/signin.js",
        find: `    callbackUrl,
    token,`,
        replace: `    callbackUrl: url,
    token,`,
      },
    ],
    detectedBy: ["sign-in-callback-url.email"],
  },
  {
    name: "no-page-after-the-mail",
    router: "pages",
    edits: [
      {
        file: "core/lib/email/signin.js",
        find: "return `${url}/verify-request?",
        replace: "return `${url}/signin?",
      },
    ],
    detectedBy: ["sign-in-by-email.mails-link", "sign-in-without-redirect.email"],
  },
  {
    name: "head-spends-the-link",
    router: "pages",
    edits: [
      {
        file: "core/index.js",
        find: `  if (method === "GET") {
    const render`,
        replace: `  if (method === "GET" || method === "HEAD") {
    const render`,
      },
    ],
    detectedBy: ["email.link-survives-head", "head.unsupported"],
  },
  {
    name: "address-in-the-link-not-encoded",
    router: "pages",
    edits: [
      {
        file: "core/lib/email/signin.js",
        find: "const _url = `${url}/callback/${provider.id}?${params}`;",
        replace:
          "const _url = `${url}/callback/${provider.id}?callbackUrl=${encodeURIComponent(callbackUrl)}&token=${token}&email=${identifier}`;",
      },
    ],
    detectedBy: ["email.reaches-address"],
  },
  {
    name: "token-of-the-link-not-hashed",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "token: (0, _utils.hashToken)(paramToken, options)",
        replace: "token: paramToken",
      },
    ],
    detectedBy: ["email.link-signs-in"],
  },
  {
    name: "everyone-a-stranger-before-the-mail",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: "const user = await (0, _getUserFromEmail.default)({\n      email,\n      adapter: options.adapter\n    });",
        replace: "const user = { id: email, email, emailVerified: null };",
      },
    ],
    detectedBy: ["email.sign-in-callback-user"],
  },
  {
    name: "partly-refused-unnoticed",
    router: "pages",
    edits: [
      {
        file: "providers/email.js",
        find: "if (failed.length) {",
        replace: "if (failed.length && !result.accepted.length) {",
      },
    ],
    detectedBy: ["email.partly-refused"],
  },
  {
    name: "transport-taken-for-a-configuration",
    router: "pages",
    edits: [
      {
        file: provider,
        find: "(0, _nodemailer.createTransport)(provider.server)",
        replace:
          '(0, _nodemailer.createTransport)(typeof provider.server === "string" ? provider.server : { ...provider.server, send: undefined })',
      },
    ],
    detectedBy: ["email.server-transport"],
  },
  {
    name: "max-age-of-the-link-ignored",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "(_provider$maxAge = provider.maxAge)",
        replace: "(_provider$maxAge = undefined)",
      },
    ],
    detectedBy: ["email.max-age"],
  },
  {
    name: "own-verification-token-not-awaited",
    router: "pages",
    edits: [
      {
        file: sending,
        find: "await ((_provider$generateVer = provider.generateVerificationToken)",
        replace: "((_provider$generateVer = provider.generateVerificationToken)",
      },
    ],
    detectedBy: ["email.awaited-token"],
  },
  {
    name: "mail-failure-not-logged",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: `        redirect
      };
    } catch (error) {
      logger.error("SIGNIN_EMAIL_ERROR"`,
        replace: `        redirect
      };
    } catch (error) {
      logger.debug("SIGNIN_EMAIL_ERROR"`,
      },
    ],
    detectedBy: ["email.not-sent", "email.token-not-made"],
  },
  {
    name: "link-for-the-browser-that-asked-only",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "if (!paramToken) {",
        replace: 'if (!paramToken || !String(headers?.cookie).includes("csrf-token")) {',
      },
    ],
    detectedBy: ["email.link-in-another-browser"],
  },
  {
    name: "address-with-words-around-it-refused",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: `if (trimmedEmail.includes('"')) {`,
        replace: 'if (/["<:;, ]/.test(trimmedEmail)) {',
      },
    ],
    detectedBy: ["email.words-around-address"],
  },
  {
    name: "first-field-of-two-counts",
    router: "pages",
    edits: [
      {
        file: signIn,
        find: "email = normalizer(body === null || body === void 0 ? void 0 : body.email);",
        replace: "email = normalizer([body.email].flat()[0]);",
      },
    ],
    detectedBy: ["email.two-fields-refused"],
  },
  {
    name: "first-field-of-two-counts-in-the-app-router",
    router: "app",
    edits: [
      {
        file: "next/utils.js",
        find: "return Object.fromEntries(params);",
        replace: "return Object.fromEntries([...params].reverse());",
      },
    ],
    detectedBy: ["email.two-fields-last"],
  },
  {
    name: "session-cookie-of-a-link-for-a-minute",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `
        const cookieExpires = new Date();
        cookieExpires.setTime(cookieExpires.getTime() + sessionMaxAge * 1000);`,
        replace: `
        const cookieExpires = new Date();
        cookieExpires.setTime(cookieExpires.getTime() + 60_000);`,
      },
    ],
    detectedBy: ["callback.session-cookie-lifetime"],
  },
  {
    name: "link-without-trigger",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: `account,
          isNewUser,
          trigger: isNewUser ? "signUp" : "signIn"`,
        replace: `account,
          isNewUser`,
      },
    ],
    detectedBy: ["jwt-callback.new-user"],
  },
  {
    name: "mail-error-with-its-provider",
    router: "pages",
    edits: [
      {
        file: "core/routes/signin.js",
        find: `    } catch (error) {
      logger.error("SIGNIN_EMAIL_ERROR", {
        error,
        providerId: provider.id
      });
      return {
        redirect: \`\${url}/error?error=EmailSignin\`
      };
    }
  }
  return`,
        replace: `    } catch (error) {
      logger.error("SIGNIN_EMAIL_ERROR", {
        error,
        provider
      });
      return {
        redirect: \`\${url}/error?error=EmailSignin\`
      };
    }
  }
  return`,
      },
    ],
    detectedBy: ["log.without-secrets"],
  },
  {
    name: "link-error-with-its-query",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: 'logger.error("CALLBACK_EMAIL_ERROR", error)',
        replace: 'logger.error("CALLBACK_EMAIL_ERROR", { error, query })',
      },
    ],
    detectedBy: ["log.without-secrets"],
  },
  {
    name: "jwt-callback-of-a-link-not-awaited",
    router: "pages",
    edits: [
      {
        file: "core/routes/callback.js",
        find: "const token = await callbacks.jwt({\n          token: defaultToken,",
        replace: "const token = callbacks.jwt({\n          token: defaultToken,",
      },
    ],
    detectedBy: ["jwt-callback.email-user"],
  },
  {
    name: "token-of-a-link-without-its-user",
    router: "app",
    edits: [
      {
        file: "core/routes/callback.js",
        find: ",\n          sub: (_user$id2 = user.id) === null || _user$id2 === void 0 ? void 0 : _user$id2.toString()",
        replace: "",
      },
    ],
    detectedBy: ["linking.after-email", "jwt-callback.email-user"],
  },
]
