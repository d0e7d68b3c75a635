// The proof of work of public forms: a number that makes SHA-256 of "stamp:number" begin with so many zero bits.
// Written out, because browsers offer SHA-256 only over HTTPS, and a workspace in a workshop may be reached without.

const ROUNDS = 64;

/** The first bits of fractions: of the cube roots of primes for the rounds, of their square roots to begin with. */
const [BEGIN, ROUND] = ((): [Uint32Array, Uint32Array] => {
  const begin = new Uint32Array(8);
  const round = new Uint32Array(ROUNDS);
  const fraction = (root: number) => Math.floor((root - Math.floor(root)) * 2 ** 32);
  for (let candidate = 2, found = 0; found < ROUNDS; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) prime &&= candidate % divisor !== 0;
    if (!prime) continue;
    if (found < 8) begin[found] = fraction(Math.sqrt(candidate));
    round[found++] = fraction(Math.cbrt(candidate));
  }
  return [begin, round];
})();

const schedule = new Uint32Array(ROUNDS);

/** SHA-256, as eight words. */
export function sha256(bytes: Uint8Array): Uint32Array {
  const hash = BEGIN.slice();
  const length = ((bytes.length + 8) >> 6) * 64 + 64;
  const padded = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(length - 4, bytes.length * 8);
  const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
  for (let block = 0; block < length; block += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = padded.getUint32(block + i * 4);
    for (let i = 16; i < ROUNDS; i++) {
      const a = schedule[i - 15]!;
      const b = schedule[i - 2]!;
      const left = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const right = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      schedule[i] = schedule[i - 16]! + left + schedule[i - 7]! + right;
    }
    let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < ROUNDS; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + schedule[i]!) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (hash[at] = hash[at]! + word));
  }
  return hash;
}

/** Looks for the proof in small portions, so that the page stays quick. */
export async function prove(stamp: string, work: number): Promise<string> {
  const encoder = new TextEncoder();
  for (let number = 0; ; number++) {
    if (Math.clz32(sha256(encoder.encode(`${stamp}:${number}`))[0]!) >= work) return String(number);
    if (number % 1000 === 999) await new Promise((go) => setTimeout(go));
  }
}
