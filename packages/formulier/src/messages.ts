import type { Stand } from '@samenwerking/language/formulier';

/** What the form says besides what it is given. */
export const messages = {
    samenwerking: 'Samenwerking',
    stand: ({ geregeld, vereist }: Stand) => (vereist === 0 ? 'geen minimum' : `${geregeld} van ${vereist} geregeld`),
    geheel: ({ geregeld, vereist }: Stand) =>
        vereist === 0
            ? 'Dit profiel vraagt geen afspraken als minimum.'
            : `Van het minimum ${geregeld === 1 ? 'is' : 'zijn'} ${geregeld} van ${vereist} afspraken geregeld.`,
    geenProfiel: 'Kies eerst een profiel. Dan staat hier welke afspraken daarbij horen.',
    geenSamenwerking: 'In dit bestand staat nog geen samenwerking. Begin er een in de tekst.',
    overige: (aantal: number) =>
        aantal === 1
            ? 'In de tekst staat nog één afspraak die dit profiel niet vraagt. Die staat niet in dit formulier.'
            : `In de tekst staan nog ${aantal} afspraken die dit profiel niet vraagt. Die staan niet in dit formulier.`,
    alleenOpen: 'Alleen wat nog niet geregeld is',
    uitklappen: 'Alles uitklappen',
    inklappen: 'Alles inklappen',
    allesGeregeld: 'Hier is alles geregeld.',
    nogInTeVullen: 'nog in te vullen',
    nietGekozen: 'Nog niet gekozen',
    nogEen: 'Nog een contact (hoeft niet)',
    bron: (bron: string) => `Bron: ${bron}.`,
    overgenomen: (uit: string) => `Overgenomen uit ‘${uit}’. Wat u hier schrijft, geldt in plaats daarvan.`,
    keuze: (label: string, nummer: number) => (nummer === 1 ? label : `${label} (${nummer})`),
    ernst: { fout: 'Fout', waarschuwing: 'Waarschuwing', informatie: 'Let op', hint: 'Tip' },
    vastgelegd: (veld: string) => `Vastgelegd in de tekst: ${veld}`,
    mislukt: 'Dit kon niet in de tekst worden gezet. Probeer het nog een keer.',
} as const;
