/**
 * What each word of the language is for, beside a suggestion and in a hover. A word that means something else in some
 * block has an entry with that block's type before it.
 */
const UITLEG: Readonly<Record<string, string>> = {
    crisispartner: 'Een organisatie waarmee de veiligheidsregio’s samenwerken, met haar contacten.',
    veiligheidsregio: 'Een van de 25 veiligheidsregio’s. Voeg hier de contacten en de kerntaken van uw regio toe.',
    samenwerking: 'Eén samenwerking: met wie, volgens welk profiel, en wat er is afgesproken.',
    norm: 'Wat er van een samenwerking wordt gevraagd. Met ‘breidt-uit’ vult u het Stappenplan aan.',

    nummer: 'Het nummer van de veiligheidsregio.',
    sector: 'Waar de partner werkt, zoals "waterschap" of "energie".',
    kerntaken: 'Waar deze organisatie voor is (stap 3 en 4).',
    ambities: 'Wat deze organisatie met netcentrisch werken wil bereiken (stap 3 en 4).',
    verwachtingen: 'Wat deze organisatie van de ander verwacht (stap 3 en 4).',
    contact:
        'Iemand die bij de samenwerking hoort. De naam achter ‘contact’ gebruikt u verderop om naar deze persoon te verwijzen.',
    organisatie: 'Het thema organisatie: wie doet wat, en welke rollen en verantwoordelijkheden zijn er.',
    'Contact.organisatie': 'De organisatie waar dit contact werkt.',
    functie: 'De functie van dit contact.',
    rol: 'Wat dit contact in de samenwerking doet. Meer rollen scheidt u met een komma.',
    telefoon: 'Het telefoonnummer, tussen aanhalingstekens.',
    'e-mail': 'Het e-mailadres, tussen aanhalingstekens.',
    piket: 'Het piketnummer: altijd bereikbaar.',

    volgens: 'De norm waar deze samenwerking aan voldoet. Zonder deze regel is dat het Stappenplan.',
    'neemt-over': 'Neemt alles over van een andere samenwerking. Hier staat dan alleen wat anders is (stap 6).',
    partner: 'Met welke crisispartner u samenwerkt. Meer partners scheidt u met een komma.',
    adoptieregio: 'De regio die namens alle regio’s met de partner afspreekt (stap 1).',
    'aangemeld-op': 'De dag waarop de adoptieregio bij de werkgroep is aangemeld.',
    betrokken: 'De andere veiligheidsregio’s die meedoen.',
    regio: 'De veiligheidsregio waar deze samenwerking voor geldt.',
    vertrouwelijkheid: 'Staat op elke bladzijde van een rapport. Zonder deze regel is dat intern.',
    profiel: 'Het samenwerkingsprofiel (stap 5). Het bepaalt welke afspraken nodig zijn.',
    motivering: 'Waarom hiervoor is gekozen.',
    'ProfielKeuze.motivering': 'Waarom dit profiel bij de samenwerking past (stap 5).',
    'Afspraak.motivering': 'Waarom deze afspraak niet nodig is. Hoort bij de status nvt.',
    'afgestemd-op': 'De dag waarop de keuze met de andere regio’s is afgestemd.',
    'gekozen-op': 'De dag waarop het profiel is gekozen.',
    'besproken-op': 'De dag waarop de keuze met de werkgroep is besproken.',

    verkenning: 'Wat er al is en wat de gesprekken opleverden (stap 2 tot en met 4).',
    'eerste-inschatting': 'Het profiel waar u bij het begin aan denkt.',
    document: 'Een document dat er al is.',
    'Afspraak.document': 'Waar de afspraak op papier staat: een pad vanaf dit bestand.',
    'ExtraAfspraak.document': 'Waar de afspraak op papier staat: een pad vanaf dit bestand.',
    incident: 'Een incident waar beide partijen van hebben geleerd.',
    oefening: 'Een oefening die al is gehouden.',
    'GoLive.oefening': 'De oefening waarmee de samenwerking van start ging.',
    evaluatie: 'Wat er goed ging en wat beter kan (stap 13).',
    ervaring: 'Een ervaring die is gedeeld (stap 14).',
    'bestaande-afspraak': 'Een afspraak die er al is. Kijk eerst naar wat er ligt.',
    bestand: 'Waar het document staat: een pad vanaf dit bestand.',
    datum: 'De dag waarop dit was.',
    toelichting: 'Wat erover te zeggen is.',
    gesprek: 'Een gesprek tussen de partijen: wanneer, en wie erbij waren.',
    aanwezig: 'Wie bij het gesprek waren.',
    verslag: 'Waar het verslag staat: een pad vanaf dit bestand.',
    vraag: 'Een vraag van bijlage A, met het antwoord.',
    antwoord: 'Het antwoord op de vraag.',
    'Antwoord.veiligheidsregio': 'Het antwoord van de veiligheidsregio.',
    'Antwoord.crisispartner': 'Het antwoord van de crisispartner.',

    proces: 'Het thema proces: alarmering, opschaling en het delen van informatie.',
    mens: 'Het thema mens: opleiden, oefenen en elkaar kennen.',
    techniek: 'Het thema techniek: het systeem en de accounts.',
    afspraak: 'Een afspraak die niet op de checklist staat.',
    status: 'Hoe ver het is.',
    tekst: 'Wat er is afgesproken.',
    eigenaar: 'Wie erover gaat: de naam van een contact.',
    'vastgesteld-op': 'De dag waarop dit is afgesproken.',
    'geldig-tot': 'De laatste dag waarop dit geldt, of het woord onbepaald.',
    akkoord: 'Wie akkoord gaf, en wanneer.',
    systeem: 'Het systeem waarmee de partijen informatie delen: LCMS, of een ander dat daaraan is gekoppeld.',
    'koppeling-lcms': 'Of dit systeem aan LCMS is gekoppeld.',
    account: 'Het account van een contact in het systeem.',
    rechten: 'Of het account mag lezen of ook schrijven.',
    beheer: 'Wie het account beheert.',
    'tijdelijk-schrijven': 'Schrijfrechten voor een bepaalde tijd, zoals bij een incident.',
    'teruggezet-op': 'De dag waarop de schrijfrechten zijn teruggezet.',

    plan: 'Het plan van aanpak: wat er moet gebeuren, wanneer en door wie (stap 6).',
    'go-live': 'De dag waarop de samenwerking van start gaat (stap 11).',
    deadline: 'Een dag waarop iets klaar moet zijn.',
    activiteit: 'Iets dat moet gebeuren. De naam erachter gebruikt u bij ‘na’.',
    voor: 'De afspraken die hiermee tot stand komen.',
    'Verbeterpunt.voor': 'De dag waarop dit klaar moet zijn.',
    na: 'Begint als deze activiteiten klaar zijn.',
    van: 'De eerste dag.',
    tot: 'De laatste dag.',
    doorlooptijd: 'Hoe lang het duurt, zoals 2 weken.',
    prioriteit: 'Hoe belangrijk het is.',

    toetsing: 'De toetsing door de Regiegroep (stap 8 en 9).',
    'Profiel.toetsing': 'Of een samenwerking met dit profiel wordt getoetst.',
    'werkgroep-op': 'De dag waarop de werkgroep ernaar keek.',
    'aangevraagd-op': 'De dag waarop de toetsing is aangevraagd.',
    'akkoord-op': 'De dag waarop de Regiegroep akkoord gaf.',
    oordeel: 'Wat de Regiegroep ervan vond.',

    uitvoering: 'Wat er na de start gebeurde: go-live, evaluaties en verbeterpunten (stap 11 tot en met 14).',
    'volgende-evaluatie': 'De dag waarop u de samenwerking weer evalueert.',
    verbeterpunt: 'Iets dat beter kan, met wie het oppakt.',
    aanpak: 'Hoe u dit verbetert.',
    aanleiding: 'Waarom er is geëvalueerd.',
    bevinding: 'Wat eruit kwam.',

    'breidt-uit': 'De norm die deze norm aanvult.',
    versie: 'Welke uitgave van de norm dit is.',
    eis: 'Een afspraak die de norm kan vragen.',
    thema: 'Onder welk thema de afspraak valt.',
    bron: 'Waar dit staat in de bron.',
    product: 'Wat de afspraak oplevert, naast een tekst.',
    aspect: 'Een onderdeel van de afspraak. Met ‘contact’ erachter is het antwoord een contact.',
    stap: 'Een stap van de norm.',
    processchema: 'Een regel van het processchema.',
    aanvulling: 'Wat deze norm toevoegt aan een profiel of een eis van de norm die zij uitbreidt.',
    trede: 'De plaats op de ladder van profielen, van laag naar hoog.',
    accounts: 'Welke rechten de accounts van de partner horen te hebben.',
    checklist: 'De officiële checklist van het profiel.',
    basis: 'Wat daarnaast tot het minimum hoort.',
    bijlage: 'Wat de bijlage bij het profiel noemt.',
    advies: 'Wat wordt aangeraden.',
    fase: 'De fase waar dit bij hoort.',
    tip: 'Een tip voor wie aan deze stap begint.',
};

/** What a key is for in a block of this type; undefined where nothing is known of it. */
export function sleutelUitleg(sleutel: string, type: string): string | undefined {
    const inBlok = `${type}.${sleutel}`;
    return Object.hasOwn(UITLEG, inBlok)
        ? UITLEG[inBlok]
        : Object.hasOwn(UITLEG, sleutel)
          ? UITLEG[sleutel]
          : undefined;
}

/** What the words mean that a value may be. */
const WOORDEN: Readonly<Record<string, string>> = {
    open: 'nog niet begonnen',
    concept: 'er ligt een voorstel',
    afgestemd: 'de partijen zijn het eens',
    gereed: 'klaar',
    nvt: 'niet nodig; leg uit waarom met motivering',
    bezig: 'er wordt aan gewerkt',
    vervallen: 'gaat niet door',
    openbaar: 'iedereen mag het lezen',
    intern: 'alleen voor de betrokken organisaties',
    vertrouwelijk: 'alleen voor wie het nodig heeft',
    onbepaald: 'zonder einddatum',
    lezen: 'mag meelezen',
    schrijven: 'mag ook schrijven',
    informatiemanager: 'gaat over het beeld',
    informatiecoordinator: 'verzamelt en deelt informatie',
    'leiding-en-coordinatie': 'geeft leiding in de crisis',
    accounthouder: 'vast aanspreekpunt voor de partner',
    bestuurder: 'tekent en besluit',
    document: 'er hoort een document bij',
    systeem: 'de keuze van een systeem',
    periodiek: 'op de afgesproken tijd',
    incident: 'na een incident',
    oefening: 'na een oefening',
};

/** What a word means as a value, in a few words. */
export function woordUitleg(woord: string): string | undefined {
    return Object.hasOwn(WOORDEN, woord) ? WOORDEN[woord] : undefined;
}
