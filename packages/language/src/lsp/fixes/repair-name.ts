import { AstUtils } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { OrganisatieFeiten } from '../../feiten/feiten.js';
import { Contact, Crisispartner, isContact, Organisatie, Veiligheidsregio } from '../../generated/ast.js';
import { syntaxText } from '../../messages/syntax.js';
import { aanbodVan } from '../../skelet/aanbod.js';
import { naamUit } from '../../skelet/namen.js';
import { vindOrganisatie } from '../../skelet/zoeken.js';
import { contactsOf } from './contacts.js';
import type { Finding, FixMaker } from './fix.js';
import { mistakesAfter } from './trial-copy.js';

/** Words that were written where one is asked, and where. */
interface Words {
    readonly range: Range;
    readonly text: string;
}

/** Writes as one word what was written as several, or between quotes: `gelderland zuid`, `"Utrecht"`. */
export const repairName: FixMaker<'syntaxis'> = async (finding) => {
    const words = quoted(finding) ?? apart(finding);
    const naam = words && (await meantBy(words, finding));
    return words && naam
        ? [
              {
                  title: `Vervangen door ‘${naam}’`,
                  edits: [{ range: words.range, newText: naam }],
                  isPreferred: true,
              },
          ]
        : [];
};

const QUOTED = /^"([^"\\]*)"$/;

/** Between quotes, where no text is asked. */
function quoted({ document, bereik }: Finding<'syntaxis'>): Words | undefined {
    const text = QUOTED.exec(document.textDocument.getText(bereik))?.[1];
    return text === undefined ? undefined : { range: bereik, text };
}

/** The last word that a line ends with, and those right behind it, as long as none of them begins something else. */
const LAST_WORD = /(?<![\p{L}\d_-])[\p{L}_][\p{L}\d_-]*(?=[^\S\r\n]+$)/u;
const MORE_WORDS = /^[\p{L}\d_-]+(?:[^\S\r\n]+[\p{L}\d_-]+(?![\p{L}\d_-]|[^\S\r\n]*[:{"]))*/u;

/** Several words, found at the second of them. */
function apart({ document: { textDocument }, bereik, gegevens }: Finding<'syntaxis'>): Words | undefined {
    const { line, character } = bereik.start;
    const before = textDocument.getText({ start: { line, character: 0 }, end: bereik.start });
    const behind = textDocument.getText({ start: bereik.start, end: { line: line + 1, character: 0 } });
    const first = LAST_WORD.exec(before);
    const others = MORE_WORDS.exec(behind)?.[0];
    if (gegevens.bericht !== syntaxText.oneWord || !first || others === undefined) {
        return undefined;
    }
    const range = {
        start: { line, character: first.index },
        end: { line, character: character + others.length },
    };
    return { range, text: textDocument.getText(range) };
}

/** What stands in no name. */
const NO_NAME = /[^\p{L}\d_-]+/u;

/** The name that exists and is like the words; else the words as a name. */
async function meantBy({ range, text }: Words, finding: Finding<'syntaxis'>): Promise<string | undefined> {
    const naam = text.split(NO_NAME).filter(Boolean).join('-');
    // A date is mended as one, where it exists.
    if (!/^[\p{L}_]/u.test(naam)) {
        return undefined;
    }
    const edit: TextEdit = { range, newText: naam };
    const left = await mistakesAfter([edit], finding.document, finding.services);
    const unknown = left.find(
        (melding) =>
            melding.code === 'onbekend' &&
            melding.bereik.start.line === range.start.line &&
            melding.bereik.start.character === range.start.character,
    );
    // Behind a word that is not known either, nothing tells what kind of name is asked.
    if (unknown?.code !== 'onbekend') {
        return contactWithTitle(text, Contact.$type, finding) ?? naam;
    }
    const { type, bedoeld } = unknown.gegevens;
    const known = organisationWithTitle(text, type, finding) ?? contactWithTitle(text, type, finding);
    if (known !== undefined || isSeveral(text, type)) {
        return known;
    }
    return bedoeld ?? naamUit(type === Contact.$type ? surname(text) : text, '');
}

/** `utrecht & flevoland`, `Jansen en De Jong`: of more than one, none may get lost. */
function isSeveral(text: string, type: string): boolean {
    return (type === Contact.$type ? /[,;&]|\sen\s/i : /[,;&]/).test(text);
}

/** `M. de Vries`: people know each other by more than the one word that stands for them. */
function contactWithTitle(
    text: string,
    type: string,
    { document, eigen, services }: Finding<'syntaxis'>,
): string | undefined {
    if (type !== Contact.$type) {
        return undefined;
    }
    const isMeant = (titel: string | undefined) => titel?.toLowerCase() === text.trim().toLowerCase();
    const known = contactsOf(eigen?.naam ?? '', services).find(({ feiten }) => isMeant(feiten.titel));
    // As long as its partner is not read, a contact of this file is not one that may be named.
    const written = AstUtils.streamAllContents(document.parseResult.value).filter(isContact);
    return known?.naam ?? written.find(({ titel }) => isMeant(titel))?.name;
}

function surname(text: string): string {
    return text.replace(/^(?:\p{Lu}\.\s*)+/u, '');
}

/** `Veiligheidsregio Utrecht`: people know an organisation by its title. */
function organisationWithTitle(text: string, type: string, { services }: Finding<'syntaxis'>): string | undefined {
    const { partners, regios } = aanbodVan(services);
    const ofType: Readonly<Record<string, readonly OrganisatieFeiten[]>> = {
        [Crisispartner.$type]: partners,
        [Veiligheidsregio.$type]: regios,
        [Organisatie.$type]: [...partners, ...regios],
    };
    return vindOrganisatie(text, ofType[type] ?? [])?.naam;
}
