import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Size and date of every file below a folder, by its path there with `/` between the parts: what tells whether
 * somebody changed it. Links count as files. Empty where there is no such folder, or only a link to one.
 */
export function stampFiles(folder: string): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>();
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return stamps;
  const walk = (path: string) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const file = path + entry.name;
      if (entry.isDirectory()) walk(`${file}/`);
      else {
        const { size, mtimeMs } = lstatSync(`${folder}/${file}`);
        stamps.set(file, `${size} ${mtimeMs}`);
      }
    }
  };
  walk('');
  return stamps;
}
