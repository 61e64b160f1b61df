// Checks every YAML file of a folder against a schema: node check.mjs SCHEMA FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';

const [schema, folder] = process.argv.slice(2);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, 'utf8')));
let findings = 0;
for (const file of readdirSync(folder)) {
    if (!validate(load(readFileSync(join(folder, file), 'utf8')))) {
        findings += validate.errors.length;
        process.stdout.write(`${file}: ${validate.errors.map(({ message }) => message).join('; ')}\n`);
    }
}
process.stdout.write(`${findings} findings\n`);
