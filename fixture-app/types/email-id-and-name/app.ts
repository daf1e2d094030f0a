import EmailProvider from "next-auth/providers/email"

export const provider = EmailProvider({ id: "letter", name: "Letter", from: "me@example.com" })

// @ts-expect-error: an id is text
export const misnamed = EmailProvider({ id: 1, from: "me@example.com" })
