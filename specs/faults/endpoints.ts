import type { Fault } from "./fault.ts"

/** Faults that the endpoint suite must detect. */
export const endpointFaults: readonly Fault[] = [
  {
    name: "session-without-email",
    router: "pages",
    edits: [
      {
        file: "core/routes/session.js",
        find: "email: decodedToken === null || decodedToken === void 0 ? void 0 : decodedToken.email,",
        replace: "",
      },
    ],
    detectedBy: ["session.signed-in"],
  },
]
