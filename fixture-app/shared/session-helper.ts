import type { GetServerSidePropsContext, NextApiRequest, NextApiResponse } from "next"
import { getServerSession } from "next-auth"
import type { NextAuthOptions } from "next-auth"

/** The documented helper: `getServerSession` with the app's options, which needs a request in API routes alone. */
export const sessionHelper =
  (config: NextAuthOptions) =>
  (
    ...args:
      | [GetServerSidePropsContext["req"], GetServerSidePropsContext["res"]]
      | [NextApiRequest, NextApiResponse]
      | []
  ) =>
    getServerSession(...args, config)
