import { Transform } from 'node:stream'

/**
 * Takes the bytes of a page as React streams them. React 18 fills a piece with zeros where a Chinese character does not fit its end; a
 * browser makes U+FFFD of them in text fields and attributes, and sends that back as if somebody had typed it. HTML holds no zero byte.
 */
export function htmlStream(): Transform {
  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece)
    },
  })
}
