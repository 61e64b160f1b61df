import { AstUtils } from 'langium';
import type { Bestand } from '../generated/ast.js';
import { normFeiten } from './collect-norm.js';
import { organisatieFeiten } from './collect-organisatie.js';
import { samenwerkingFeiten } from './collect-samenwerking.js';
import type { BestandFeiten } from './feiten.js';

/** What the file says, read from its linked syntax tree. */
export function collect(bestand: Bestand): BestandFeiten {
    const uri = AstUtils.getDocument(bestand).uri.toString();
    return {
        uri,
        organisaties: bestand.organisaties.map((organisatie) => organisatieFeiten(organisatie, uri)),
        samenwerkingen: bestand.samenwerkingen.map((samenwerking) => samenwerkingFeiten(samenwerking, uri)),
        normen: bestand.normen.map((norm) => normFeiten(norm, uri)),
    };
}
