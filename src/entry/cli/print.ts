import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const pieceSize = 1 << 16;

/** Writes pieces to stdout at the reader's pace. False where the reader has seen enough (`| head`), which is no error. */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(Readable.from(gathered(pieces)), process.stdout, { end: false });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return false;
    throw error;
  }
}

/** The pieces, gathered so that each write is worth its call. */
async function* gathered(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let text = "";
  for await (const piece of pieces) {
    text += piece;
    if (text.length < pieceSize) continue;
    yield text;
    text = "";
  }
  yield text;
}
