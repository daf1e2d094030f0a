import LoginButton from "../components/login-btn"

export default function Home() {
  return (
    <main>
      <h1>Pages Router</h1>
      <LoginButton />
    </main>
  )
}
