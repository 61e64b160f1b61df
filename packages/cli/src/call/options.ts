/** One option of a command: what it is followed by (absent for a switch), and what it does. */
export interface OptionSpec {
    /** Name of the value in the help, such as `DATUM`. */
    readonly value?: string;
    /** The only values that are allowed. */
    readonly choices?: readonly string[];
    readonly short?: string;
    /** May be given more than once: its value is a list. */
    readonly repeatable?: true;
    /** What it does, for the help. */
    readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What one option was given: a text, all texts of one that may be repeated, or `true` for a switch. */
export type OptionValue = string | readonly string[] | true;

/** What was given for options. */
export type OptionValues<Specs extends OptionSpecs> = string extends keyof Specs
    ? Readonly<Record<string, OptionValue>>
    : {
          readonly [Name in keyof Specs]?: Specs[Name] extends { readonly choices: readonly (infer Choice)[] }
              ? Choice
              : Specs[Name] extends { readonly repeatable: true }
                ? readonly string[]
                : Specs[Name] extends { readonly value: string }
                  ? string
                  : true;
      };

/** The options of every command. */
export const sharedOptions = {
    peildatum: {
        value: 'DATUM',
        help: 'de dag waarop de stand wordt bekeken, zoals 03-04-2026; anders vandaag',
    },
    norm: {
        value: 'PAD',
        help: 'het bestand met de norm van elke samenwerking die er zelf geen noemt',
    },
    'geen-kleur': { help: 'geen kleuren (of zet de omgevingsvariabele NO_COLOR)' },
    stil: { help: 'alleen het resultaat, zonder samenvatting of mededelingen' },
    help: { short: 'h', help: 'deze uitleg' },
    version: { help: 'het versienummer' },
} as const satisfies OptionSpecs;

export type SharedOptions = OptionValues<typeof sharedOptions>;
