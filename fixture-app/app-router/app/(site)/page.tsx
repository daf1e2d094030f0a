import LoginButton from "../../components/login-btn"

export default function Home() {
  return (
    <main>
      <h1>App Router</h1>
      <LoginButton />
    </main>
  )
}
