import type { FunctionDescriptions } from './names';

export const nl: FunctionDescriptions = {
  functions: {
    LEVEL:
      'Herinneringsniveau van een factuur op een dag. Zonder sentLevel: het niveau volgens de ouderdom. Met sentLevel: het niveau dat nu verstuurd mag worden, 0 als er geen is.',
    WHY: 'De reden van het herinneringsniveau in een zin, met datums.',
    NEXTDATE: 'Eerste dag waarop het volgende niveau verstuurd kan worden; leeg als er geen is.',
    OVERDUE: 'Aantal dagen na de vervaldag; negatief ervoor.',
    BUCKET: 'Ouderdomsklasse van een factuur, zoals 31-60. De laatste dag van een klasse hoort erbij.',
    AGEING: 'Vervaldagenbalans: per klant het openstaande bedrag per ouderdomsklasse, met totalen.',
    INTEREST:
      'Nalatigheidsinterest (wettelijke rente) vanaf de dag na de vervaldag tot en met asOf. Leeg als er geen vervaldag is; een fout als de rentevoet van een dag niet bekend is.',
    COSTS:
      'Vaste vergoeding, schadebeding of incassokosten die de wet toelaat; bij een consument het maximum. Nederland: tel de facturen van een debiteur eerst op. GB in pond.',
    RATE: 'Wettelijke rentevoet bij late betaling op een dag, in procent per jaar: 10,5 is 10,5%.',
    DSO: 'Gemiddelde kredietduur in dagen (days sales outstanding): vorderingen / verkoop op krediet x dagen.',
    BESTDSO: 'Best haalbare DSO: de kredietduur als niemand te laat betaalde.',
    ADD: 'Gemiddeld aantal dagen te laat (average days delinquent): DSO min de best haalbare DSO.',
    CEI: 'Inningsgraad in procent (collection effectiveness index): wat geïnd werd van wat geïnd kon worden. Over meer maanden: neem de verkoop van een gemiddelde maand.',
    REFERENCE:
      'Gestructureerde mededeling (betalingskenmerk) met controlecijfers, zoals ze gedrukt wordt: OGM (België) of RF (ISO 11649).',
    VALIDREF:
      'WAAR als de controlecijfers van een gestructureerde mededeling (OGM of RF) kloppen, anders ONWAAR.',
  },
  parameters: {
    dueDate: 'Vervaldag: een datum of tekst jjjj-mm-dd. Mag een bereik zijn.',
    asOf: 'De dag waarvoor u het vraagt. Verwijs naar een cel met een datum; VANDAAG() laat Excel alles bij elke wijziging herberekenen.',
    open: 'Openstaand bedrag in euro (niet in cent). 0 of minder: niets te vorderen. Waar het weg mag blijven: staat open.',
    sentLevel:
      'Laatst verstuurde niveau; een lege cel telt als 0. Weggelaten: het niveau volgens de ouderdom.',
    lastReminder: 'Datum van de laatste herinnering; leeg als die er niet was.',
    procedure:
      'Leeg: standaard (10, 20 en 30 dagen, 7 dagen ertussen). Anders een naam, of een bereik met dagen en eventueel de wachttijd ernaast.',
    hold: 'WAAR, 1 of een tekst blokkeert; ONWAAR, 0, leeg of nee niet.',
    language: 'Taal van de zin: nl-BE, nl-NL, fr, de of en. Leeg: Engels.',
    bounds: 'Grenzen van de klassen in dagen, stijgend, zoals {0;30;60}. Leeg: 0, 30, 60, 90, 120.',
    customers: 'Bereik met de klant van elke factuur.',
    dueDates: 'Bereik met de vervaldagen, even groot. Zonder vervaldag: niet vervallen.',
    currencies: 'Bereik met de munten; dan krijgt elke munt eigen rijen en totalen.',
    regime:
      'Land en soort debiteur, zoals BE-B2B (bedrijf), NL-B2C (consument) of BE-LEGAL (Belgische consument zonder beding). INTEREST neemt ook een percentage per jaar: 8 voor 8%.',
    vatRate:
      'Btw in procent, 21 voor 21%: alleen voor een Nederlandse schuldeiser die ze niet kan aftrekken. Leeg: geen.',
    date: 'De dag waarvoor u de rentevoet vraagt: een datum of tekst jjjj-mm-dd. Mag een bereik zijn.',
    receivables: 'Openstaande vorderingen aan het einde van de periode.',
    current: 'Het deel van de vorderingen dat nog niet vervallen is.',
    sales: 'Verkoop op krediet in de periode, met btw als de vorderingen dat ook zijn. Niet negatief.',
    days: 'Aantal dagen van de periode, bijvoorbeeld 30, 90 of 365.',
    begin: 'Openstaande vorderingen bij het begin van de periode.',
    endTotal: 'Openstaande vorderingen aan het einde van de periode.',
    endCurrent: 'Nog niet vervallen vorderingen aan het einde van de periode.',
    number:
      'Klant- of factuurnummer: hoogstens 10 cijfers voor OGM, hoogstens 21 letters en cijfers voor RF.',
    kind: 'OGM of RF. Leeg: OGM.',
    text: 'Mededeling om na te kijken. Spaties, +++ en *** spelen geen rol.',
  },
};
