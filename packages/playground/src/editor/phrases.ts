/** What the editor itself says, in Dutch. */
export const phrases: Readonly<Record<string, string>> = {
    // Of the editor, and of completion
    'Control character': 'Stuurteken',
    'Selection deleted': 'Selectie verwijderd',
    Completions: 'Aanvullingen',
    // Of findings
    Diagnostics: 'Meldingen',
    'No diagnostics': 'Geen meldingen',
    // Of searching
    Find: 'Zoeken naar',
    Replace: 'Vervangen door',
    next: 'volgende',
    previous: 'vorige',
    all: 'alle',
    'match case': 'let op hoofdletters',
    'by word': 'hele woorden',
    regexp: 'patroon',
    replace: 'vervangen',
    'replace all': 'alles vervangen',
    close: 'sluiten',
    'current match': 'huidige vindplaats',
    'replaced $ matches': '$ keer vervangen',
    'replaced match on line $': 'vervangen op regel $',
    'on line': 'op regel',
    'Go to line': 'Naar regel',
    go: 'ga',
    // Of what the language server is asked
    'New name': 'Nieuwe naam',
    rename: 'wijzigen',
    'Reference list': 'Vindplaatsen',
    'Rename request failed': 'De naam is niet gewijzigd',
    'Formatting request failed': 'De opmaak is niet gewijzigd',
    'Find definition failed': 'De plek is niet gevonden',
    'Finding references failed': 'De vindplaatsen zijn niet gevonden',
};
