import assert from "node:assert/strict"
import { test } from "node:test"
import { startGitHub } from "../testing/github.ts"

const agent = { "user-agent": "test" }

test("tells the owner of a token who they are, in both schemes", async () => {
  const { github, api, tokenFor } = await startGitHub()
  const token = await tokenFor()

  for (const scheme of ["Bearer", "token"]) {
    const headers = { authorization: `${scheme} ${token}`, ...agent }
    const { status, body } = await api({ path: "/user", headers })

    assert.equal(status, 200)
    const { emails: _emails, granted: _granted, ...profile } = github.users.ada
    assert.deepEqual(JSON.parse(body), profile)
  }
})

test("tells each owner of a token about themselves", async () => {
  const { api, tokenFor } = await startGitHub()
  const login = async (token: string) => {
    const headers = { authorization: `Bearer ${token}`, ...agent }
    return (JSON.parse((await api({ path: "/user", headers })).body) as { login: string }).login
  }
  const [ada, grace] = [await tokenFor(), await tokenFor({ login: "grace-fake" })]

  assert.deepEqual([await login(grace), await login(ada)], ["grace-fake", "ada-fake"])
})

test("a token without read:user sees the public profile only", async () => {
  const { api, tokenFor } = await startGitHub()
  const fields = async (scope: string) => {
    const headers = { authorization: `Bearer ${await tokenFor({ scope })}`, ...agent }
    return Object.keys(JSON.parse((await api({ path: "/user", headers })).body) as object)
  }

  assert.ok((await fields("read:user")).includes("plan"))
  assert.ok(!(await fields("user:email")).includes("plan"))
})

test("a private address is told by /user/emails alone, to tokens with user:email", async () => {
  const { github, api, tokenFor } = await startGitHub()
  const { linus } = github.users
  const ask = async (path: string, scope: string) => {
    const token = await tokenFor({ scope, login: linus.login })
    const { status, body } = await api({
      path,
      headers: { authorization: `token ${token}`, ...agent },
    })
    return { status, body: JSON.parse(body) as Record<string, unknown> }
  }

  assert.equal((await ask("/user", "read:user")).body["email"], null)
  const emails = await ask("/user/emails", "user:email")
  assert.deepEqual(emails, { status: 200, body: linus.emails })
  assert.equal((await ask("/user/emails", "read:user")).status, 404)
})

test("refuses requests without a token and with a wrong one", async () => {
  const { api } = await startGitHub()
  const ask = async (headers: Record<string, string>) => {
    const { status, body } = await api({ path: "/user", headers })
    return [status, (JSON.parse(body) as { message: string }).message]
  }

  assert.deepEqual(await ask(agent), [401, "Requires authentication"])
  const wrong = { authorization: "Bearer gho_wrong", ...agent }
  assert.deepEqual(await ask(wrong), [401, "Bad credentials"])
})

test("refuses requests that don't say who sends them", async () => {
  const { api, tokenFor } = await startGitHub()
  const headers = { authorization: `Bearer ${await tokenFor()}` }

  assert.equal((await api({ path: "/user", headers })).status, 403)
  assert.equal((await api({ path: "/user", headers: { ...headers, ...agent } })).status, 200)
})

test("tokens end with a reset", async () => {
  const { github, api, tokenFor } = await startGitHub()
  const headers = { authorization: `Bearer ${await tokenFor()}`, ...agent }

  github.reset()

  assert.equal((await api({ path: "/user", headers })).status, 401)
  assert.throws(() => github.tokenOf(github.users.ada), /no token for ada-fake/)
})

test("what the API doesn't have is a 404 in JSON", async () => {
  const { api } = await startGitHub()

  const { status, body } = await api({ path: "/nothing", headers: agent })

  assert.deepEqual([status, (JSON.parse(body) as { message: string }).message], [404, "Not Found"])
})
