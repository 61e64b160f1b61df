import type { SamenwerkingFeiten, TekstGegeven } from './feiten.js';

/** The paths by which a samenwerking refers to other files: documents, findings and accounts of talks. */
export function verwezenPaden({ verkenning, afspraken, extraAfspraken }: SamenwerkingFeiten): TekstGegeven[] {
    return [
        ...verkenning.bevindingen.map(({ bestand }) => bestand),
        ...verkenning.gesprekken.map(({ verslag }) => verslag),
        ...[...afspraken, ...extraAfspraken].flatMap(({ documenten }) => documenten),
    ].filter((pad) => pad !== undefined);
}
