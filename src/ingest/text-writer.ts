/** Collects UTF-16 code units into one string, a page at a time: the same speed for a line and for 50 MB. */
export class TextWriter {
  readonly #page = new Uint16Array(8192);
  readonly #pages: string[] = [];
  #used = 0;

  /** Adds one code unit. */
  add(unit: number): void {
    if (this.#used === this.#page.length) this.#turn();
    this.#page[this.#used++] = unit;
  }

  /** Adds a code point of any plane. */
  addCodePoint(point: number): void {
    if (point < 0x10000) {
      this.add(point);
      return;
    }
    this.add(0xd7c0 + (point >> 10));
    this.add(0xdc00 + (point & 0x3ff));
  }

  /** Everything added so far. */
  text(): string {
    this.#turn();
    return this.#pages.join('');
  }

  #turn(): void {
    const units: ArrayLike<number> = this.#page.subarray(0, this.#used);
    // any array-like will do here; only its type asks for an array
    this.#pages.push(String.fromCharCode.apply(null, units as number[]));
    this.#used = 0;
  }
}
