import type { LangiumDocument } from 'langium';
import type { Melding } from '../assessment/melding.js';
import { TECHNIEK } from '../assessment/techniek-meldingen.js';
import { verklaring } from '../feiten/places.js';
import { type Bestand, isSysteem, type Thema } from '../generated/ast.js';

/** A system and accounts in another theme than that in which everybody looks for them. They count there all the same. */
export function technicalEntryMeldingen(document: LangiumDocument): Melding[] {
    const { samenwerkingen } = document.parseResult.value as Bestand;
    return samenwerkingen.flatMap(({ themas }) => {
        // Of two systems one has to go, which is a finding of its own: what goes need not be moved.
        const hasOneSystem = themas.filter(({ systeem }) => systeem).length === 1;
        return themas
            .filter(({ thema }) => thema !== TECHNIEK)
            .flatMap(({ thema, systeem, accounts }) => [
                ...(systeem && hasOneSystem ? [misplaced(systeem, thema)] : []),
                ...accounts.filter(({ contact }) => contact).map((account) => misplaced(account, thema)),
            ]);
    });
}

function misplaced(node: NonNullable<Thema['systeem']> | Thema['accounts'][number], thema: string): Melding {
    const label = isSysteem(node) ? 'systeem' : `account ${node.contact?.$refText}`;
    const { bereik } = verklaring(node, 'naam', 'contact');
    return { code: 'thema-onjuist', bereik, stadium: 0, gegevens: { label, thema, hoortIn: TECHNIEK } };
}
