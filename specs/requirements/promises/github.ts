import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/providers/github */
export const github = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#": {
      "GitHub's account has refresh_token_expires_in, which a database must have a field for.": [
        "github.refresh-token-expiry",
      ],
    },
    "#configuration": { "What to set at GitHub.": "another product" },
    "#options": { "Each option of the provider can be said otherwise.": ["pkce.verifier"] },
    "#example": {
      "Id and secret of the client are all that it needs.": [
        "callback.signs-in",
        "authorization.request",
      ],
      "GitHub has one callback address for a client.": "another product",
      "A user's address is there, also where the profile shows none.": [
        "callback.private-address",
        "callback.private-address-request",
      ],
    },
  },
} as const satisfies DocumentedPage
