import type { Fault } from "./fault.ts"

/** Faults of a NextAuth that is called with each request, which the options suite must detect. */
export const advancedInitializationFaults: readonly Fault[] = [
  {
    name: "called-with-a-request-answers-nothing",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  return NextAuthApiHandler(...args);",
        replace: "  return args[1].status(404).end();",
      },
    ],
    detectedBy: ["advanced-initialization.signs-in"],
  },
  {
    name: "query-read-of-the-address",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: `      query,
      cookies: req.cookies,`,
        replace: `      query: Object.fromEntries(new URL(req.url, "http://localhost").searchParams),
      cookies: req.cookies,`,
      },
    ],
    detectedBy: ["advanced-initialization.changes-request"],
  },
  {
    name: "headers-of-the-app-removed",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "  res.status((_handler$status =",
        replace: `  for (const name of res.getHeaderNames()) res.removeHeader(name);
  res.status((_handler$status =`,
      },
    ],
    detectedBy: ["advanced-initialization.own-header"],
  },
  {
    name: "response-ended-later",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: `      res.end();
      return;`,
        replace: `      setTimeout(() => res.end(), 50);
      return;`,
      },
    ],
    detectedBy: ["advanced-initialization.ends-response"],
  },
  {
    name: "options-of-the-first-request-kept",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "async function NextAuthApiHandler(req, res, options) {",
        replace: `async function NextAuthApiHandler(req, res, options) {
  options = globalThis.firstOptions ??= options;`,
      },
    ],
    detectedBy: [
      "advanced-initialization.options-of-request",
      "advanced-initialization.hidden-provider",
    ],
  },
  {
    name: "body-that-was-read-is-lost",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "return NextAuthApiHandler(...args);",
        replace:
          'if (args[0].url.includes("/callback/")) args[0].body = undefined;\n  return NextAuthApiHandler(...args);',
      },
    ],
    detectedBy: ["advanced-initialization.reads-body"],
  },
]
