import type { NextAuthOptions } from "next-auth"
import { getToken } from "next-auth/jwt"

declare module "next-auth/jwt" {
  interface JWT {
    idToken?: string
  }
}

export const options: NextAuthOptions = {
  providers: [],
  callbacks: {
    jwt: ({ token, account }) => ({ ...token, idToken: account?.id_token ?? token.idToken }),
    session: ({ session, token }) => Object.assign(session, { idToken: token.idToken?.trim() }),
  },
}

export async function idTokenOf(req: Parameters<typeof getToken>[0]["req"]) {
  const token = await getToken({ req })
  const idToken: string | undefined = token?.idToken
  // @ts-expect-error: it is a string
  const number: number | undefined = token?.idToken
  return idToken ?? number
}
