import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: Buffer
}

/**
 * One keep-alive connection with one request on the way at a time: as little work per request as the language allows, so that the
 * measuring process takes no more of the machine than it must.
 */
export class KeepAliveClient {
  private socket: Socket | undefined
  private received: Buffer = Buffer.alloc(0)
  private waiting: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined

  constructor(
    private readonly port: number,
    private readonly host = '127.0.0.1',
  ) {}

  /** Opens the connection before the first request. */
  connected(): Promise<void> {
    this.socket ??= this.open()
    const socket = this.socket
    return new Promise((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
  }

  /** As a browser asks: it takes a compressed answer. */
  get(path: string, cookie: string): Promise<Answer> {
    return this.send(`GET ${path} HTTP/1.1\r\nHost: ${this.host}:${this.port}\r\nCookie: ${cookie}\r\nAccept-Encoding: gzip\r\n\r\n`)
  }

  post(path: string, cookie: string, body: string): Promise<Answer> {
    const origin = `${this.host}:${this.port}`
    const head = `POST ${path} HTTP/1.1\r\nHost: ${origin}\r\nOrigin: http://${origin}\r\nCookie: ${cookie}\r\n`
    return this.send(`${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  close(): void {
    this.socket?.destroy()
    this.socket = undefined
  }

  private send(request: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.socket ??= this.open()
      this.socket.write(request)
    })
  }

  private open(): Socket {
    const socket = connect(this.port, this.host)
    socket.setNoDelay(true)
    this.received = Buffer.alloc(0)
    socket.on('data', (chunk) => this.receive(chunk))
    socket.on('error', (error) => this.fail(socket, error))
    socket.on('close', () => this.fail(socket, new Error('connection closed')))
    return socket
  }

  private receive(chunk: Buffer): void {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk])
    const headEnd = this.received.indexOf('\r\n\r\n')
    if (headEnd < 0) return
    const head = this.received.toString('latin1', 0, headEnd)
    const body = bodyOf(head, this.received.subarray(headEnd + 4))
    if (!body) return
    this.received = this.received.subarray(headEnd + 4 + body.length)
    const waiting = this.waiting
    this.waiting = undefined
    waiting?.resolve({ status: Number(head.slice(9, 12)), body: body.content })
  }

  private fail(socket: Socket, error: Error): void {
    // what an abandoned connection still says is no matter of its successor
    if (this.socket !== socket) return
    this.socket = undefined
    const waiting = this.waiting
    this.waiting = undefined
    waiting?.reject(error)
  }
}

/** The body of an answer once it is whole, by its length or its chunks. */
function bodyOf(head: string, rest: Buffer): { length: number; content: Buffer } | undefined {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length !== undefined) {
    return rest.length >= Number(length) ? { length: Number(length), content: rest.subarray(0, Number(length)) } : undefined
  }
  if (!/\r\ntransfer-encoding: chunked/i.test(head)) return { length: 0, content: Buffer.alloc(0) }
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const lineEnd = rest.indexOf('\r\n', at)
    if (lineEnd < 0) return undefined
    const size = Number.parseInt(rest.toString('latin1', at, lineEnd), 16)
    const end = lineEnd + 2 + size
    if (rest.length < end + 2) return undefined
    if (size === 0) return { length: end + 2, content: Buffer.concat(parts) }
    parts.push(rest.subarray(lineEnd + 2, end))
    at = end + 2
  }
}
