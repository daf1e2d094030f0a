import type { AppProps } from "next/app"
import type { Session } from "next-auth"
import { SessionProvider } from "next-auth/react"

/** The documented _app of an app below a path. */
export default function App({
  Component,
  pageProps: { session, ...pageProps },
}: AppProps<{ session?: Session | null }>) {
  return (
    <SessionProvider session={session} basePath="/base/api/auth">
      <Component {...pageProps} />
    </SessionProvider>
  )
}
