/** Excel takes no longer one. */
const LONGEST = 31;

/** Names for sheets that every program takes, each once. */
export function sheetNames(titles: readonly string[]): string[] {
    const taken = new Set<string>();
    return titles.map((title) => {
        const safe =
            title
                .replace(/[[\]:*?/\\]/g, ' ')
                .replace(/\s+/g, ' ')
                .replace(/^[ ']+|(?<![ '])[ ']+$/g, '') || 'Blad';
        let name = shortened(safe, '');
        for (let next = 2; taken.has(name.toLowerCase()); next++) {
            name = shortened(safe, ` ${next}`);
        }
        taken.add(name.toLowerCase());
        return name;
    });
}

function shortened(title: string, ending: string): string {
    const room = LONGEST - ending.length;
    const fitting =
        title.length <= room
            ? title
            : `${title
                  .slice(0, room - 1)
                  .toWellFormed()
                  .replace(/(?<![\s'\ufffd])[\s'\ufffd]+$/, '')}…`;
    return fitting + ending;
}
