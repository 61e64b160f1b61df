import type { Beoordeling } from '@samenwerking/language';
import { samenwerkingData } from '@samenwerking/report';

/** How far a samenwerking is: what a check tells of it besides its findings. */
export interface Stand extends ReturnType<typeof samenwerkingData> {
    readonly norm: {
        readonly titel: string;
        /** The names of its profiles. */
        readonly profielen: readonly string[];
    };
}

export function standVan(beoordeling: Beoordeling): Stand {
    const { titel, profielen } = beoordeling.norm;
    return { ...samenwerkingData(beoordeling), norm: { titel, profielen: [...profielen.keys()] } };
}
