// Lints texts as if they stood in the named files: reads [{ file, text }], writes [[rule, …], …].
import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';
import tseslint from 'typescript-eslint';

// The rules about imports need no types, and are much quicker without.
const eslint = new ESLint({
  cwd: process.argv[2],
  overrideConfig: tseslint.configs.disableTypeChecked,
});
const found = [];
for (const offender of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(offender.text, { filePath: offender.file });
  found.push(result.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
console.log(JSON.stringify(found));
