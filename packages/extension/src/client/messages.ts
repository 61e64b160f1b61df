/** The sentences of the commands that help someone to begin. */
export const messages = {
    nieuw: {
        title: 'Nieuwe samenwerking',
        askPartner: 'Met welke crisispartner werkt u samen? Typ de naam.',
        askPartnerOrNew: 'Met welke crisispartner werkt u samen? Kies er een, of typ de naam van een nieuwe.',
        partnerMissing: 'Typ hier de naam van de crisispartner.',
        newPartner: (naam: string) => `Nieuwe crisispartner: ${naam}`,
        askRegios: 'Welke veiligheidsregio’s doen mee? Typ om te zoeken, vink aan en kies OK.',
        askAdoptieregio: 'Welke regio is de adoptieregio? Die maakt de afspraken namens alle regio’s.',
        askNorm: 'Volgens welke norm werkt u?',
        askProfiel: 'Welk samenwerkingsprofiel past het best? Twijfelt u, kies dan uw eerste inschatting.',
        askBestand: (map: string) => `Hoe moet het bestand heten? Het komt in de map ‘${map}’.`,
        elsewhere: 'Op een andere plek opslaan…',
        save: 'Samenwerking maken',
        filter: 'Samenwerking',
        nameMissing: 'Typ een naam voor het bestand.',
        nameImpossible: 'Deze naam kan niet. Gebruik letters, cijfers en streepjes.',
        exists: (bestand: string) => `‘${bestand}’ bestaat al en blijft zoals het is. Kies een andere naam.`,
        failed: 'De samenwerking kon niet worden gemaakt. Probeer het opnieuw, of start VS Code opnieuw.',
    },
    voorbeeld: {
        introduction: [
            '// Dit is een voorbeeld om in te kijken en mee te oefenen. U kunt alles veranderen: er wordt niets bewaard,',
            '// tenzij u het zelf opslaat.',
        ],
        failed: 'Het voorbeeld kon niet worden geopend. Probeer het opnieuw, of start VS Code opnieuw.',
    },
} as const;
