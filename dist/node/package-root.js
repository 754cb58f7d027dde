import { readFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

function packageRoot() {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json")) && readPackage(folder).name === "nahbei") return folder;
    if (folder === dirname(folder)) throw new Error("The package.json of nahbei is missing");
  }
}
const packageVersion = () => readPackage(packageRoot()).version;
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

export { packageRoot as a, packageVersion as p };
