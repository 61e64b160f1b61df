import { type Command, optionsOf } from '../commands/command.js';
import { type OptionSpec, type OptionSpecs, sharedOptions } from './options.js';

const EXIT_CODES = `Afsluitcodes:
  0  niets mis
  1  er zijn fouten gevonden (met --strikt: of waarschuwingen), of niet alles is opgemaakt
  2  de aanroep klopt niet
  3  iets kon niet worden gelezen of geschreven, of er ging binnenin iets mis`;

/** What the program does and which commands it has. */
export function generalHelp(commands: readonly Command[]): string {
    const rows = commands.map(({ name, alias, usage, summary }): [string, string] => [
        `${name} ${usage}`,
        `${summary} (ook: ${alias})`,
    ]);
    return `samenwerking: controleert netcentrische samenwerkingsafspraken en maakt er rapporten van.

Gebruik: samenwerking OPDRACHT [opties]

Opdrachten:
${table(rows)}

Opties bij bijna elke opdracht:
${table(optionRows(sharedOptions))}

${EXIT_CODES}

Meer over een opdracht: samenwerking OPDRACHT --help
`;
}

/** How to use one command. */
export function commandHelp(command: Command): string {
    const { name, alias, usage, description, examples } = command;
    return `Gebruik: samenwerking ${name} ${usage} [opties]     (ook: samenwerking ${alias})

${description}

Opties:
${table(optionRows(optionsOf(command)))}

Voorbeelden:
${table(examples)}

${EXIT_CODES}
`;
}

function optionRows(options: OptionSpecs): [string, string][] {
    return Object.entries(options).map(([name, { help, ...spec }]) => [optionSyntax(name, spec), help]);
}

function optionSyntax(name: string, { value, short }: Omit<OptionSpec, 'help'>): string {
    const forms = [...(short === undefined ? [] : [`-${short}`]), `--${name}`].join(', ');
    return value === undefined ? forms : `${forms} ${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
