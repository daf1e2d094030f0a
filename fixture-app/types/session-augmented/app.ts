import NextAuth, { getServerSession, type NextAuthOptions, type Session } from "next-auth"
import { getServerSession as fromNext } from "next-auth/next"
import { getSession, type SessionProviderProps, useSession } from "next-auth/react"

declare module "next-auth" {
  interface Session {
    plan: "free" | "paid"
  }
}

const options: NextAuthOptions = {
  providers: [],
  callbacks: { session: ({ session }) => ({ ...session, plan: "paid" }) },
  events: { session: ({ session }) => void (session.plan satisfies Session["plan"]) },
}

export default NextAuth(options)

type Plan = "free" | "paid" | undefined

export const onServer: Promise<Plan>[] = [
  getServerSession(options).then((session) => session?.plan),
  fromNext(options).then((session) => session?.plan),
  getSession().then((session) => session?.plan),
]

export function usePlan(): Plan {
  return useSession().data?.plan
}

// @ts-expect-error: the session of the provider has a plan
export const props: SessionProviderProps = { children: null, session: { expires: "" } }

// @ts-expect-error: there is no such plan
export const session: Session = { expires: "", plan: "golden" }
