/** The article in `seeds/`, as a file and as an address. */
export const SEED_FILE = 'seeds/000_f54a0c6c6d722e14.txt';
export const ARTICLE = '/2024/10/23/secretary-of-defense-lloyd-austin-indicates-that-north-korea-f54a0c6c/';
