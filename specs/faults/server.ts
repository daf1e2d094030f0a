import type { Fault } from "./fault.ts"

/**
 * What Next answers before any of next-auth's code runs, only a next-auth that reaches into the server can break:
 * it changes requests as they come in.
 */
const reachingIntoTheServer = (change: string) => ({
  file: "next/index.js",
  find: '"use strict";\n\nObject.defineProperty(exports, "__esModule", {',
  replace: `"use strict";

const { Server } = require("http");
const emit = Server.prototype.emit;
Server.prototype.emit = function (event, request, ...rest) {
  if (event === "request") {
    ${change}
  }
  return emit.call(this, event, request, ...rest);
};
Object.defineProperty(exports, "__esModule", {`,
})

/** Faults of what stands between the network and next-auth. */
export const serverFaults: readonly Fault[] = [
  {
    name: "any-method-taken-for-get",
    router: "app",
    edits: [reachingIntoTheServer('request.method = "GET";')],
    detectedBy: ["unsupported.method-app", "unsupported.options-app"],
  },
  {
    name: "large-body-misdescribed",
    router: "pages",
    edits: [
      reachingIntoTheServer(
        'if (request.headers["content-length"] > 1e6) Object.assign(request.headers, { "content-length": "1", "content-type": "text/plain; charset=none" });',
      ),
    ],
    detectedBy: ["hostile.oversized-body-pages-router"],
  },
  {
    name: "json-taken-for-text",
    router: "pages",
    edits: [
      reachingIntoTheServer(
        'if (request.headers["content-type"] === "application/json") request.headers["content-type"] = "text/plain";',
      ),
    ],
    detectedBy: ["hostile.broken-json-pages-router"],
  },
  {
    name: "server-session-without-jwt-callback",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: `options = Object.assign({}, args[2], {
      providers: []`,
        replace: `options = Object.assign({}, args[2], {
      callbacks: { ...args[2].callbacks, jwt: ({ token }) => token },
      providers: []`,
      },
    ],
    detectedBy: ["server-session.jwt-callback"],
  },
  {
    name: "root-without-server-session",
    router: "pages",
    edits: [
      {
        file: "index.js",
        find: "if (key in exports && exports[key] === _next[key]) return;",
        replace: 'if (key === "getServerSession") return;',
      },
    ],
    detectedBy: ["server-session.from-root", "server-session.by-helper"],
  },
  {
    name: "session-with-undefined",
    router: "pages",
    edits: [
      {
        file: "next/index.js",
        find: "return body;",
        replace: "return { ...body, own: undefined };",
      },
    ],
    detectedBy: ["server-session.as-property"],
  },
]
