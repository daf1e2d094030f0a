import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/tutorials/usage-with-class-components */
export const classComponents = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "A component that uses the hook can pass the session to class components.": [
        "use-session.shared-by-components",
      ],
    },
  },
} as const satisfies DocumentedPage
