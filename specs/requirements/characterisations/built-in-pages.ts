import type { Ledger } from "../ledger.ts"

/** What the pages that next-auth brings show. */
export const builtInPages = {
  "sign-in-page.error-messages": {
    level: "must",
    source: "characterisation",
    text: "The wording of each documented error code on the sign-in page.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx",
  },
  "sign-in-page.form-beside-error": {
    level: "must",
    source: "characterisation",
    text: "A message on the sign-in page leaves its forms as they are.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx",
  },
  "sign-in-page.callback-url-default": {
    level: "must",
    source: "characterisation",
    text: "Where nobody said where to go after the sign-in, the form says the app's origin.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/init.ts",
  },
  "sign-in-page.credentials-form": {
    level: "must",
    source: "characterisation",
    text: "The form of a credentials provider has an input for each of its credentials, with the attributes of the options.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx",
  },
  "error-page.status-and-heading": {
    level: "must",
    source: "characterisation",
    text: "Configuration is a 500, AccessDenied and Verification are 403s, the catch-all is a 200, each with its heading.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/error.tsx#L32-L85",
  },
  "error-page.way-back": {
    level: "must",
    source: "characterisation",
    text: "The pages of AccessDenied and Verification link to the sign-in page.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/error.tsx#L61",
  },
  "error-page.code-in-path": {
    level: "must",
    source: "characterisation",
    text: "The error page takes the code from its path, too.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/next/index.ts#L44",
  },
  "error-page.code-in-query-wins": {
    level: "must",
    source: "characterisation",
    text: "Of a code in the query and one in the path, the error page takes that of the query.",
    link: "https://github.com/nextauthjs/next-auth/pull/3141",
  },
  "built-in-pages.without-javascript": {
    level: "should",
    source: "characterisation",
    text: "Without JavaScript, the forms of the built-in pages sign in with each type of provider, and out.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx",
  },
  "head.unsupported": {
    level: "must",
    source: "characterisation",
    text: "HEAD is answered with a 400 by every endpoint.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts#L334",
  },
  "head.harmless": {
    level: "must",
    source: "characterisation",
    text: "HEAD changes nothing: it spends no code and ends no session.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts#L156",
  },
  "style.short-forms": {
    level: "must",
    source: "characterisation",
    text: "A style may name a logo of next-auth by its path, and colours by three digits.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx#L30-L40",
  },
  "credentials.unlabelled": {
    level: "must",
    source: "characterisation",
    text: "A field of the credentials form that has no label is called by its name.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/signin.tsx#L254",
  },
  "sign-in-page.csrf-token-of-query": {
    level: "must",
    source: "characterisation",
    text: "A csrfToken in the query of the sign-in page takes the place of the visitor's in its forms, which then sign nobody in.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/pages/index.ts#L33-L44",
  },
  "pages.new-user-callback-url": {
    level: "must",
    source: "characterisation",
    text: "pages.newUser is told, beside its own query, where to go on as callbackUrl.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/routes/callback.ts",
  },
  "pages.sign-in-callback-url": {
    level: "must",
    source: "characterisation",
    text: "pages.signIn is told, beside its own query, where to go on as callbackUrl.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts",
  },
  "pages.sign-in-of-provider": {
    level: "must",
    source: "characterisation",
    text: "Whoever asks for the sign-in of one provider by a link is sent to the app's own sign-in page with the provider's id as error.",
    link: "https://github.com/nextauthjs/next-auth/blob/next-auth%404.24.15/packages/next-auth/src/core/index.ts#L77",
  },
} as const satisfies Ledger
