/** What is said of files that come in. */
export const messages = {
    loslaten: 'Laat los om te openen',
    onleesbaar: (naam: string) =>
        `‘${naam}’ is niet geopend: het is geen tekst in UTF-8. Kies een bestand dat eindigt op .samenwerking.`,
    teGroot: (naam: string) =>
        `‘${naam}’ is niet geopend: er zit te veel in. Pak uit wat u nodig hebt, en open alleen dat.`,
    beschadigd: (naam: string) =>
        `‘${naam}’ is niet geopend: het zipbestand is beschadigd, of er staat een wachtwoord op. Pak het uit en open wat erin zit.`,
    buitenDeMap: (naam: string, pad: string) =>
        `‘${naam}’ is niet geopend: er zit een bestand in met een plek buiten het zipbestand (‘${pad}’). Vertrouw het niet, en vraag de afzender om een ander.`,
    teVeel: (aantal: number, most: number) =>
        `Er zijn geen bestanden geopend: het zijn er ${aantal}, en deze pagina werkt met hoogstens ${most}. Kies een map met minder bestanden, of gebruik VS Code.`,
    nietsErin: (naam: string) => `In ‘${naam}’ zit geen bestand dat eindigt op .samenwerking.`,
    nietsInMap: 'In die map staat geen bestand dat eindigt op .samenwerking.',
    overgeslagen: (aantal: number) =>
        aantal === 1
            ? 'Eén bestand is overgeslagen: het eindigt niet op .samenwerking.'
            : `${aantal} bestanden zijn overgeslagen: zij eindigen niet op .samenwerking.`,
} as const;
