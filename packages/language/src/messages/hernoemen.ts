import { SOORTEN } from './syntax.js';

/** Why something cannot be called otherwise, or not like this. */
export const hernoemen = {
    nogBezig: () => 'Nog niet alle bestanden zijn gelezen. Probeer het zo nog eens, dan wijzigt de naam overal.',
    geenNaam: () => 'Hier staat geen naam die u kunt wijzigen.',
    ingebouwd: (naam: string) => `‘${naam}’ is ingebouwd en heet overal zo. Deze naam kunt u niet wijzigen.`,
    instelling: (naam: string) =>
        `De norm ‘${naam}’ staat in de instelling samenwerking.norm. Pas die instelling eerst aan.`,
    ongeldig: (naam: string) =>
        `‘${naam}’ kan geen naam zijn. Een naam is één woord van letters, cijfers en streepjes, met een letter vooraan.`,
    bezet: (naam: string, type: string) =>
        `‘${naam}’ is al de naam van een ${SOORTEN[type] ?? type}. Kies een andere naam.`,
    sleutelwoord: (naam: string) => `‘${naam}’ heeft hier in de taal een andere betekenis. Kies een andere naam.`,
} as const;
