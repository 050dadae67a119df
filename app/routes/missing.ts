import { notFound } from '~/platform/http'

export function loader() {
  throw notFound()
}
