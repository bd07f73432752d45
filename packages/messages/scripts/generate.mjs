import {writeFile} from 'node:fs/promises';
import {compileLayout, target} from './layout.mjs';

await writeFile(target, await compileLayout());
