/** What is said of a document that is read. */
export const messages = {
    leest: (bestand: string) => `‘${bestand}’ wordt ingelezen…`,
    geweigerd: (bestand: string, reden: string) => `‘${bestand}’ kan niet worden ingelezen: ${reden}.`,
    teGroot: (bestand: string) =>
        `‘${bestand}’ is te groot voor een checklist of contactlijst. Zet de tabellen die u nodig hebt in een nieuw document.`,
    gemaakt: (bestand: string, twijfels: number) =>
        `‘${bestand}’ is ingelezen. Bovenaan staat wat er is herkend${nakijken(twijfels)}.`,
    profiel: {
        titel: 'Bij welk profiel hoort deze checklist?',
        uitleg: (bestand: string) => `Dat blijkt niet uit ‘${bestand}’.`,
        annuleren: 'Annuleren',
    },
} as const;

function nakijken(twijfels: number): string {
    return twijfels === 0 ? '' : ` en wat u moet nakijken (${twijfels === 1 ? '1 punt' : `${twijfels} punten`})`;
}
