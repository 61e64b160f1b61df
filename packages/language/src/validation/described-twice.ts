import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Beschrijving, Melding } from '../assessment/melding.js';
import type { Id } from '../feiten/basis.js';
import { verklaring } from '../feiten/places.js';
import type { Bestand, Samenwerking } from '../generated/ast.js';
import type { NaamDescription } from '../references/descriptions.js';
import { topId } from '../references/ids.js';
import type { Names } from '../references/names.js';
import type { SamenwerkingServices } from '../services.js';
import { isBuiltin, isBuiltinText } from '../workspace/builtin.js';
import { kindAndName } from './kinds.js';
import { normIn } from './norm-in.js';

/**
 * What a samenwerking rests on and is described more than once: which of them counts is told where it makes a
 * difference as well, for whoever checks or reports this file alone does not see what is said of the others.
 */
export function describedTwiceMeldingen(document: LangiumDocument, services: SamenwerkingServices): Melding[] {
    const { Names } = services.references;
    return (document.parseResult.value as Bestand).samenwerkingen.flatMap((samenwerking) =>
        restsOn(samenwerking.name ?? '', Names).flatMap((id) => {
            const all = Names.rivals(id);
            const differing = all.length > 1 ? all.filter((one) => !isCopyOfBuiltin(one, services)) : all;
            return differing.length > 1
                ? [describedTwice(id, differing, placeOf(samenwerking, id), document.uri, services)]
                : [];
        }),
    );
}

/** Who works on this project has its built-in files in the workspace: those say the same. */
function isCopyOfBuiltin({ documentUri }: NaamDescription, { shared }: SamenwerkingServices): boolean {
    const document = isBuiltin(documentUri) ? undefined : shared.workspace.LangiumDocuments.getDocument(documentUri);
    return document !== undefined && isBuiltinText(document.textDocument.getText());
}

/** Everything at the top of a file, other than the samenwerking itself, by which it is judged. */
function restsOn(samenwerking: string, names: Names): Id[] {
    const own = topId('samenwerking', samenwerking);
    const norms = names.normChain(names.normOf(samenwerking)).map((norm) => topId('norm', norm));
    return [...new Set([...names.contactTiers(samenwerking).flat(), ...norms])].filter((id) => id !== own);
}

function describedTwice(
    id: Id,
    all: readonly NaamDescription[],
    bereik: Range,
    beside: URI,
    services: SamenwerkingServices,
): Melding {
    const [geldt, ...naast] = all.map(({ documentUri }) => ({
        bestand: isBuiltin(documentUri) ? undefined : UriUtils.relative(UriUtils.dirname(beside), documentUri),
        versie: normIn(documentUri, id, services)?.versie,
    }));
    return {
        code: 'dubbel-beschreven',
        bereik,
        stadium: 0,
        gegevens: { ...kindAndName(id), geldt: geldt as Beschrijving, naast },
        verwant: all.flatMap(({ documentUri, nameSegment }, index) => {
            const bericht = index === 0 ? 'Deze geldt.' : 'Deze telt niet mee.';
            return nameSegment ? [{ uri: documentUri.toString(), bereik: nameSegment.range, bericht }] : [];
        }),
    };
}

/** Where the samenwerking names it itself; where it does not, its own name. */
function placeOf(samenwerking: Samenwerking, id: Id): Range {
    const { adoptieregio, betrokken, regios, partners, neemtOver, volgens } = samenwerking;
    const references = [adoptieregio?.regio, ...betrokken, ...regios, ...partners, neemtOver, volgens];
    const named = references.find(
        (reference) => (reference?.$nodeDescription as NaamDescription | undefined)?.id === id,
    );
    return named?.$refNode?.range ?? verklaring(samenwerking).bereik;
}
