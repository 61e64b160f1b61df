/** What users call a declaration, by the kind in its id. */
const KINDS: Readonly<Record<string, string>> = {
    crisispartner: 'de crisispartner',
    veiligheidsregio: 'de veiligheidsregio',
    samenwerking: 'de samenwerking',
    norm: 'de norm',
    contact: 'het contact',
    activiteit: 'de activiteit',
    eis: 'de eis',
    aspect: 'het onderdeel',
    profiel: 'het profiel',
    vraag: 'de vraag',
    blok: 'het blok',
    afspraak: 'de afspraak',
    extra: 'de afspraak',
    account: 'het account van',
    antwoord: 'de vraag',
    stap: 'stap',
    processchema: 'regel',
};

/** What the last part of an id stands for: `{ naam: 'linge', wat: 'de crisispartner' }`. */
export function kindAndName(id: string): { readonly naam: string; readonly wat: string } {
    const last = id.slice(id.lastIndexOf('/') + 1);
    const colon = last.indexOf(':');
    const kind = last.slice(0, colon);
    return { naam: last.slice(colon + 1), wat: KINDS[kind] ?? kind };
}
