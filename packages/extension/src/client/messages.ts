/** How far a samenwerking is. */
interface Stand {
    readonly titel: string;
    readonly fase: string;
    readonly kort: string;
    readonly urgent: number;
}

const outcomes = {
    uit: 'wordt niet meer getoond',
    hint: 'is voortaan een hint',
    informatie: 'is voortaan ter informatie',
    waarschuwing: 'telt voortaan als waarschuwing',
    fout: 'telt voortaan als fout',
} as const;

/** What the commands and the view say and ask. */
export const messages = {
    close: 'Sluiten',
    server: {
        notStarted: 'Samenwerking kon niet starten: uw bestanden worden niet gecontroleerd. Start VS Code opnieuw.',
        staysDown:
            'Samenwerking is een paar keer vastgelopen en controleert uw bestanden nu niet. Wat u schrijft, blijft ' +
            'gewoon staan. Start VS Code opnieuw om weer meldingen te zien.',
        showLog: 'Logboek tonen',
    },
    formulier: {
        nothingOpen: 'Open eerst een bestand met een samenwerking. Dan kunt u het als formulier openen.',
        failed: 'Dit kon niet in de tekst worden gezet. Probeer het nog een keer.',
        readOnly: 'Dit bestand is alleen te lezen. Sla het onder een andere naam op om het te wijzigen.',
        overtaken: 'De tekst veranderde steeds terwijl dit werd ingevuld. Probeer het nog een keer.',
    },
    nieuw: {
        title: 'Nieuwe samenwerking',
        askPartner: 'Met welke crisispartner werkt u samen? Typ de naam.',
        askPartnerOrNew: 'Met welke crisispartner werkt u samen? Kies er een, of typ de naam van een nieuwe.',
        partnerMissing: 'Typ hier de naam van de crisispartner.',
        newPartner: (naam: string) => `Nieuwe crisispartner: ${naam}`,
        askRegios: 'Welke regio’s doen mee? Vink ze aan (of geen).',
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
        failed:
            'De samenwerking kon niet worden gemaakt. Controleer of u op die plek mag schrijven en of de schijf niet ' +
            'vol is. Helpt dat niet, start VS Code dan opnieuw.',
    },
    importeer: {
        title: 'Bestaand document importeren',
        open: 'Importeren',
        filter: 'Word of Excel',
        askProfiel: 'Bij welk profiel hoort deze checklist? Dat blijkt niet uit het document.',
        refused: (bestand: string, reden: string) => `‘${bestand}’ kan niet worden ingelezen: ${reden}.`,
        tooLarge: (bestand: string) =>
            `‘${bestand}’ is te groot voor een checklist of contactlijst. Zet de tabellen die u nodig hebt in een nieuw document.`,
        made: (twijfels: number) =>
            'Het document is ingelezen. Bovenaan staat wat er is herkend' +
            (twijfels === 0 ? '.' : ` en wat u moet nakijken (${counted(twijfels, 'punt', 'punten')}).`) +
            ' Sla de tekst op als u ermee verder wilt.',
        failed: 'Het document kon niet worden ingelezen. Probeer het opnieuw, of start VS Code opnieuw.',
    },
    welke: {
        ask: 'Om welke samenwerking gaat het?',
        none: 'Er is nog geen samenwerking. Maak er een met ‘Nieuwe samenwerking’, of open de map waarin zij staat.',
    },
    norm: {
        title: 'Norm tonen',
        unknown:
            'De norm die hier geldt, is niet te vinden. Kijk welke naam er achter ‘volgens’ of in de instellingen staat.',
        failed: 'De norm kon niet worden geopend. Probeer het opnieuw, of start VS Code opnieuw.',
    },
    boom: {
        nothingUrgent: 'Niets is te laat, en niets verloopt binnenkort.',
    },
    stand: {
        name: 'Samenwerking',
        open: 'Statusrapport maken',
        tooltip: ({ titel, fase, kort, urgent }: Stand) =>
            [
                titel,
                [
                    `fase ${fase}`,
                    kort.replace('/', ' van '),
                    ...(urgent > 0 ? [`${urgent} te laat of bijna verlopen`] : []),
                ].join(' · '),
                'Klik voor het statusrapport.',
            ].join('\n'),
    },
    regel: {
        title: 'Regel uitzetten',
        askRegel: 'Welke melding wilt u uitzetten of verzachten?',
        askErnst: 'Hoe moet deze melding voortaan tellen?',
        action: (code: string) => `Melding ‘${code}’ uitzetten of verzachten…`,
        choices: {
            uit: { label: 'Niet meer tonen', detail: 'U ziet deze melding nergens meer.' },
            hint: { label: 'Als hint', detail: 'Alleen stil bij de tekst, niet bij de problemen.' },
            informatie: { label: 'Ter informatie', detail: 'Wel bij de problemen, maar het is er geen.' },
            waarschuwing: { label: 'Als waarschuwing', detail: 'Hier is nog iets te doen.' },
            fout: { label: 'Als fout', detail: 'Zo mag het niet blijven.' },
        },
        asBefore: {
            label: 'Zoals het hoort',
            detail: 'Haalt uw keuze weg: de melding telt weer zoals in haar uitleg staat.',
        },
        chosenNow: 'nu gekozen',
        done: (titel: string, ernst: keyof typeof outcomes | undefined, isOfWorkspace: boolean) => {
            const where = isOfWorkspace ? 'in deze werkmap' : 'in al uw bestanden';
            return `De melding ‘${titel}’ ${ernst ? outcomes[ernst] : 'telt weer zoals het hoort'} ${where}. Later veranderen kan met ‘Regel uitzetten’ of in de instellingen.`;
        },
        undo: 'Ongedaan maken',
        settings: 'Instellingen',
        failed: 'De instelling kon niet worden opgeslagen. Kijk of er in uw instellingen (settings.json) een fout staat.',
    },
    controle: {
        detail: 'Controleert alle samenwerkingen in de map.',
        // The problem matcher tells a warning by its capital: that letter is the same in English.
        ernst: { fout: 'Fout', waarschuwing: 'Waarschuwing', informatie: 'Informatie', hint: 'Hint' },
        summary: (bestanden: number, meldingen: number, fouten: number) =>
            `${counted(bestanden, 'bestand', 'bestanden')} gecontroleerd: ${counted(meldingen, 'melding', 'meldingen')}, ` +
            `waarvan ${counted(fouten, 'fout', 'fouten')}.`,
        failed: 'De map kon niet worden gecontroleerd. Probeer het opnieuw, of start VS Code opnieuw.',
    },
    sinds: {
        title: 'Wijzigingen sinds…',
        ask: 'Sinds wanneer wilt u zien wat er is gewijzigd?',
        commits: 'Laatste wijzigingen',
        commitsOfFile: 'Laatste wijzigingen van dit bestand',
        tags: 'Tags',
        others: 'Anders',
        other: 'Een datum of een andere revisie typen…',
        typePrompt: 'Typ een datum, of een tag, branch of commit van git.',
        typePlaceHolder: '01-10-2026',
        noName: 'Een revisie begint niet met een streepje.',
        unknown: (naam: string) =>
            `Git kent geen revisie ‘${naam}’, en een bestaande datum is het ook niet. Schrijf een datum als 03-04-2026.`,
        nothingThatOld: (dag: string) => `De geschiedenis van git gaat niet terug tot ${dag}. Kies een latere datum.`,
        noGit: 'Hiervoor is git nodig, en dat is hier niet. In VS Code op uw computer werkt het wel, als git is geïnstalleerd en aan staat.',
        noTrust:
            'Hiervoor is git nodig, en git werkt niet in een map die u niet vertrouwt. Vertrouwt u de map? Zeg dat dan eerst, en probeer het opnieuw.',
        manageTrust: 'Vertrouwen…',
        noRepository:
            'Dit bestand staat niet in een git-repository, dus er is geen eerdere versie om mee te vergelijken. Open de map van uw repository.',
        failed: 'De wijzigingen konden niet worden getoond. Probeer het opnieuw, of start VS Code opnieuw.',
    },
    voorbeeld: {
        introduction: [
            '// Dit is een voorbeeld om in te kijken en mee te oefenen. U kunt alles veranderen: er wordt niets bewaard,',
            '// tenzij u het zelf opslaat.',
        ],
        failed: 'Het voorbeeld kon niet worden geopend. Probeer het opnieuw, of start VS Code opnieuw.',
    },
} as const;

function counted(count: number, one: string, more: string): string {
    return `${count} ${count === 1 ? one : more}`;
}
