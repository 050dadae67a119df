import { expect, test } from 'vitest'
import { passwordFault } from './password'

const facts = { badgeNo: '031482', previous: 'first-password' }

test.each([
  ['short', 'password-weak'],
  ['aaaaaaaaaaaaaaaa', 'password-weak'],
  ['my-031482-pass', 'password-weak'],
  ['first-password', 'password-same'],
  ['四个字以上的长口令也可以', null],
  ['correct horse battery', null],
])('the password %s: %s', (password, fault) => {
  expect(passwordFault(password, facts)).toBe(fault)
})
