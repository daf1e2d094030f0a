import type { AppProps } from "next/app"
import type { Session } from "next-auth"
import { SessionProvider } from "next-auth/react"
import type { SessionProviderQuery } from "../../shared/queries"

type PageProps = { session?: Session | null; provider?: SessionProviderQuery | "none" }

/** The documented _app, where a page may also say the provider's other properties, or leave it out. */
export default function App({
  Component,
  pageProps: { session, provider, ...pageProps },
}: AppProps<PageProps>) {
  if (provider === "none") return <Component {...pageProps} />
  return (
    <SessionProvider session={session} {...provider}>
      <Component {...pageProps} />
    </SessionProvider>
  )
}
