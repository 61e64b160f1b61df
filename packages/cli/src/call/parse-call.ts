import { existsSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '@samenwerking/language';
import { type Command, optionsOf } from '../commands/command.js';
import { ExitCode } from '../exit-code.js';
import { messages } from '../messages.js';
import { Problem } from '../problem.js';
import { type OptionSpec, type OptionSpecs, type OptionValue, sharedOptions } from './options.js';

/** A call as the user typed it. Help and version are wanted whatever else is wrong with it. */
export type Call =
    | { readonly kind: 'version' }
    | { readonly kind: 'help'; readonly command: Command | undefined }
    | {
          readonly kind: 'command';
          readonly command: Command;
          readonly paths: readonly string[];
          readonly options: Readonly<Record<string, OptionValue>>;
      };

interface OptionToken {
    readonly kind: 'option';
    readonly name: string;
    readonly rawName: string;
    readonly value: string | undefined;
    readonly inlineValue: boolean | undefined;
}

type Token =
    | OptionToken
    | { readonly kind: 'positional'; readonly value: string }
    | { readonly kind: 'option-terminator' };

/** Reads the arguments of a call; throws a Problem where they are wrong. */
export function parseCall(args: readonly string[], commands: readonly Command[]): Call {
    // Which words are values of options depends on the options; until the command is known, on those of all of them.
    const all = Object.assign({}, sharedOptions, ...commands.map(({ options }) => options)) as OptionSpecs;
    const tokens = tokenize(args, all);
    const name = tokens.find((token) => token.kind === 'positional')?.value;
    const command = commands.find((command) => command.name === name || command.alias === name);
    if (asksFor('help', tokens)) {
        return { kind: 'help', command };
    }
    if (asksFor('version', tokens)) {
        return { kind: 'version' };
    }
    if (!command) {
        throw wrongCall(name === undefined ? messages.noCommand() : unknownCommand(name, commands));
    }
    const options: Record<string, OptionValue> = {};
    for (const token of tokens) {
        if (token.kind === 'option') {
            options[token.name] = combined(token, optionValue(token, command, commands), options[token.name]);
        }
    }
    const paths = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])).slice(1);
    if (paths.includes('')) {
        throw wrongCall(messages.emptyPath());
    }
    return { kind: 'command', command, paths, options };
}

function tokenize(args: readonly string[], specs: OptionSpecs): Token[] {
    const options: NonNullable<ParseArgsConfig['options']> = {};
    for (const [name, { value, short }] of Object.entries(specs)) {
        options[name] = { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
    }
    return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
        .tokens as Token[];
}

function asksFor(name: string, tokens: readonly Token[]): boolean {
    return tokens.some((token) => token.kind === 'option' && token.name === name);
}

/** What an option was given, or a Problem where that option or value cannot be. */
function optionValue(
    { name, rawName, value, inlineValue }: OptionToken,
    command: Command,
    commands: readonly Command[],
) {
    const spec = optionsOf(command)[name];
    if (!spec) {
        throw wrongCall(unknownOption(rawName, command, commands));
    }
    if (spec.value === undefined) {
        if (value !== undefined) {
            throw wrongCall(messages.superfluousValue(rawName, value));
        }
        return true;
    }
    // Another option in the place of the value: the value was forgotten. A lone `-` is standard output.
    const isForgotten = !value || (!inlineValue && /^-./.test(value));
    if (isForgotten) {
        throw wrongCall(messages.missingValue(rawName, spec.value));
    }
    checkChoice(rawName, value, spec);
    return spec.repeatable ? [value] : value;
}

/** A value together with what the same option was given before. */
function combined({ rawName }: OptionToken, value: OptionValue, before: OptionValue | undefined): OptionValue {
    if (before === undefined || value === true) {
        return value;
    }
    if (Array.isArray(before) && Array.isArray(value)) {
        return [...before, ...value];
    }
    throw wrongCall(messages.givenTwice(rawName));
}

function checkChoice(option: string, value: string, { choices }: OptionSpec): void {
    if (choices && !choices.includes(value)) {
        throw wrongCall(messages.wrongChoice(option, value, choices, suggest(value, choices)));
    }
}

function unknownCommand(name: string, commands: readonly Command[]): string {
    if (existsSync(name)) {
        return messages.pathAsCommand(name);
    }
    return messages.unknownCommand(
        name,
        suggest(
            name,
            commands.flatMap((command) => [command.name, command.alias]),
        ),
    );
}

function unknownOption(rawName: string, command: Command, commands: readonly Command[]): string {
    const name = rawName.replace(/^--?/, '');
    const others = commands.filter(({ options }) => name in options);
    if (others.length > 0 && rawName.startsWith('--')) {
        return messages.optionOfOther(
            rawName,
            command.name,
            others.map((other) => other.name),
        );
    }
    const meant = suggest(name, Object.keys(optionsOf(command)));
    return messages.unknownOption(rawName, command.name, meant && `--${meant}`);
}

function wrongCall(sentence: string): Problem {
    return new Problem(sentence, ExitCode.wrongCall);
}
