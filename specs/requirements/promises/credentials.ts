import type { DocumentedPage } from "./promise.ts"

/** https://next-auth.js.org/configuration/providers/credentials */
export const credentials = {
  commit: "d857eec560fb99c8b18d3b22a2693b849a62d1c3",
  sections: {
    "#how-to": {
      "The form of the sign-in page has the fields of credentials.": [
        "credentials.form",
        "sign-in-page.credentials-form",
      ],
      "The form is named by name.": ["credentials.form"],
      "A field's further properties are HTML attributes.": [
        "credentials.form",
        "sign-in-page.credentials-form",
      ],
      "authorize() is given the fields and the request.": ["credentials.authorize-arguments"],
      "A user that it returns is signed in.": ["credentials.success"],
      "null signs nobody in.": ["credentials.null"],
      "false signs nobody in.": ["credentials.false"],
      "It needs sessions by JSON Web Tokens.": ["credentials.need-tokens"],
      "Its users are not stored in the database.": ["credentials.not-stored"],
    },
    "#options": {
      "id, name, type, credentials and authorize can be said.": [
        "credentials.success",
        "credentials.form",
      ],
    },
  },
} as const satisfies DocumentedPage
