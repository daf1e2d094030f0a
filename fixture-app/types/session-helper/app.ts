import type { GetServerSidePropsContext, NextApiRequest, NextApiResponse } from "next"
import type { NextAuthOptions } from "next-auth"
import { getServerSession } from "next-auth"

declare const config: NextAuthOptions
declare const api: { req: NextApiRequest; res: NextApiResponse }
declare const page: GetServerSidePropsContext

/** The documented helper. */
export function auth(
  ...args:
    | [GetServerSidePropsContext["req"], GetServerSidePropsContext["res"]]
    | [NextApiRequest, NextApiResponse]
    | []
) {
  return getServerSession(...args, config)
}

export const sessions = [auth(), auth(api.req, api.res), auth(page.req, page.res)]

export const email = async () => (await auth())?.user?.email

// @ts-expect-error: a request alone is not enough
export const misused = auth(api.req)
