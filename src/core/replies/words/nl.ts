import type { ReplyWords } from './replyWords';

/** What customers in Belgium and the Netherlands write. */
export const dutchWords: ReplyWords = {
  ignore: `als alles meezit | als alles goed gaat | als alles meevalt | als alles goed verloopt | zoals afgesproken | zo snel mogelijk | zo spoedig mogelijk | zo vlug mogelijk | als het goed is | als bijlage | als afgesproken
    als gevolg van | niet alleen | als u nog vragen | indien u nog vragen | als er nog vragen | indien er nog vragen
    indien nodig | indien mogelijk | als mogelijk | bij vragen | zo niet | of niet | niet later dan | niet voor het einde
    als laatste | als eerste | als volgt | aarzel niet | niet vergeten | als klant | tot dan | uiterlijk tot
    niet in de mogelijkheid | gebruik maken | niet erg | kan het kloppen | als u dit leest | zodra mogelijk
    moest u | mocht u nog | als ik het goed heb | als ik me niet vergis | indien ik me niet vergis | niet te vergeten
    als er iets is | niet zo | als dat goed is | als dat ok is | als dat past | als u akkoord bent`,
  we: 'wij | we | ik | onze boekhouding | onze boekhouder | onze boekhoudster | onze directie | mijn boekhouder | mijn collega | ons kantoor | onze financiële dienst | de boekhouding | mijn vrouw | mijn man | mijn zaakvoerder | onze dienst | crediteurenadministratie',
  you: 'u | jullie | je | jij | uw dienst',
  other: `klant | klanten | opdrachtgever | verzekering | verzekeraar | verzekeringsmaatschappij | huurder | de bouwheer
    bouwheer | curator | notaris | ocmw | leasingmaatschappij | de bank betaalt | hoofdaannemer | verhuurder
    franchisegever | mutualiteit | gemeente | eindklant`,
  will: `zal | zullen | wordt | worden | ga | gaan | gaat | zal worden | mag u | mogen jullie | kan | kunnen | kunt u | zou | laten | laat | krijgt | krijgen jullie`,
  have: 'heb | hebben | heeft | is | zijn | werd | werden | hadden | had | waren | was | ben',
  must: 'moet | moeten | dient | dienen | hoeven | hoef | zouden moeten | hadden moeten | niet hoeven',
  not: 'niet | geen | nooit | nog niet | niets | niemand | weigeren | weiger | nergens | noch | evenmin',
  if: `zodra | als | indien | wanneer | eens | van zodra | op voorwaarde | mits | zolang | nadat | pas na | na ontvangst
    bij ontvangst | totdat | tenzij | zo gauw | eenmaal | afhankelijk van | tot wij | tot we | tot u | tot de | tot er
    tot dit | tot het | tot ik | na goedkeuring | na controle | na levering | na oplossing | na correctie | vooraleer | voordat | alvorens | moest
    in afwachting van | in afwachting | na akkoord | bij akkoord | op het moment dat`,
  contrast:
    'en wij | en we | en ik | maar | echter | doch | want | omdat | aangezien | gezien | hoewel | daarom | dus | waardoor | terwijl',
  please: `gelieve | verzoeken u | verzoek u | kunt u | kan u | kun je | wilt u | wil u | wil je | zou u | zou je | kunnen jullie | mogen wij u verzoeken
    met dank | bij voorbaat | graag uw | dank voor | bedankt voor | verzocht | vragen wij u`,
  pay: `betaal | betalen | betaalt | overschrijven | overmaken | storten | stort | vereffenen | vereffen | voldoen
    overschrijf | schrijf … over | schrijven … over | maak … over | maken … over | voldoe | boek … over | afrekenen
    betaalbaar stellen | stellen … betaalbaar | aanzuiveren | zuiveren … aan | zuiver … aan | aflossen | betalingsopdracht geven | regulariseren | regulariseer
    voer … betaling … uit | voeren … betaling … uit | betaling … uitvoeren | doe … betaling | doen … betaling | betaling … doen | de betaling uitvoeren | het nodige doen voor de betaling | vereffening | overboeken | boek … over | boeken … over | vereffent | overgaan tot betaling | tot betaling overgaan | gaan over tot betaling | betaling … in orde brengen | breng … betaling in orde`,
  payTo: `te betalen | te vereffenen | te voldoen | over te maken | over te schrijven | te storten | om te betalen
    te regelen | te overschrijven | terug te betalen | terugbetalen | aan te zuiveren | te doen`,
  means: '',
  pledge: `stel … voor | stellen … voor | beloof | beloven | zeg … toe | zeggen … toe | verbind … toe | verbinden … toe | plan | plannen | voorzien | voorzie
    verwachten | verwacht | hopen | hoop | denken | denk | proberen | probeer | van plan | streven | garandeer | garanderen | engageren | trachten | tracht | zorgen ervoor dat | zorg ervoor dat | beloofd dat`,
  paid: `betaald | overgeschreven | overgemaakt | gestort | vereffend | voldaan | afgerekend | aangezuiverd
    overgeboekt | betaalbaar gesteld | geregulariseerd | doorbetaald | afbetaald`,
  payPast:
    'betaalde | betaalden | stortte | stortten | schreef … over | schreven … over | maakte … over | maakten … over',
  done: `al gedaan | reeds gedaan | gedaan via | in orde gebracht via | al geregeld | betaling is gebeurd | betaling gebeurde | betaling is gedaan | betaling is de deur uit | betaling is vertrokken | betaling werd uitgevoerd | betaling is uitgevoerd
    betaling is onderweg | betaling is verstuurd | betaling vertrok | van onze rekening gegaan | afgeschreven van onze rekening | reeds in uw bezit
    betaling … uitgevoerd | betaling … gebeurd | betaling … gedaan | betaalbewijs als bijlage | bewijs van betaling in bijlage | in bijlage het betalingsbewijs
    in bijlage vindt u het betalingsbewijs | betaling al verricht | betaling … verricht | in bijlage … betalingsbewijs | bijgevoegd … betaalbewijs | bijgevoegd … betalingsbewijs | in bijlage … bewijs van betaling | van onze rekening is gegaan | van onze rekening … afgegaan | afgeschreven`,
  payment:
    'cheque | betaling | betalingen | overschrijving | storting | het geld | uw geld | het bedrag | betaalopdracht | centen | vereffening',
  planned: `geschieden | geschiedt | plaatsvinden | vindt plaats | gepland | ingepland | voorzien op | voorzien voor | staat klaar | klaargezet | volgt | volgen | gaat … buiten
    gaat … de deur uit | meegenomen in | zit in de betaalrun | zit in de betaalronde | betaalronde van | betaalrun van | vertrekt | betaallijst | meegaan | gaat mee | gaan mee | meegaat | ingegeven
    voor betaling klaar | ingevoerd | klaar voor betaling | in betaling gezet | staat in betaling | betaalbaar gesteld | betaling gebeurt | gebeurt | zal gebeuren | verwachten jullie | mag u … verwachten | kunt u … verwachten | mag je … verwachten
    tegemoet zien | staat … op uw rekening | op uw rekening staan | op jullie rekening | op uw rekening | opgenomen in | mee in de | ten laatste betaald | in de batch | in de betaling van`,
  arrange: `krijgt u uw geld | krijg je je geld | krijgen jullie je geld | heeft u het | hebt u uw geld | heb je het geld | staat het erop | staat het op uw rekening | dan betaal ik | boek ik het | boek ik over | stort ik | in orde brengen | breng … in orde | brengen … in orde | komt in orde | komt … in orde | regel | regelen | zorgen voor | zorg voor | doe ik | doen we | doen wij
    doe het | doe dit | maak … in orde | maken … in orde | in orde gebracht | in orde komen | in orde maken | betaal ik | het nodige | afhandelen | handel … af | handelen … af | in orde zijn | is … in orde`,
  earlier: `hebben … beloofd | heb … beloofd | had … toegezegd | hadden … toegezegd | vergeten te betalen | zoals beloofd | hadden beloofd | had beloofd | zouden betalen | zou betalen | hadden moeten | had moeten | wilden betalen | wou betalen | wilde betalen | was beloofd | werd beloofd`,
  copy: 'nog es | kopietje | kopie | kopij | copie | kopies | kopieën | duplicaat | afschrift | nogmaals | opnieuw | nog eens | nog een keer | pdf | in pdf | een exemplaar | rekeninguittreksel | nog even',
  invoice:
    'factuur | facturen | factuurkopie | rekening | rekeningoverzicht | facturen die | overzicht | het document | openstaande posten',
  want: `kunt u | kan u | kun je | kan je | kunnen jullie | wilt u | wil u | wil je | zou u | zou je | zouden jullie | mogen wij | mag ik | gelieve | graag | stuur | sturen | bezorg | bezorgen | ontvangen | krijgen
    doorsturen | toesturen | opsturen | mailen | doormailen | toezenden | versturen | vragen | verzoeken`,
  enclosed: `in bijlage | als bijlage | bijgevoegd | hierbij | hieronder | bewijs van betaling | betalingsbewijs | betaalbewijs | leverbon | bestelbon | leveringsbon | vrachtbrief | bestelbonnummer | creditnota`,
  carried: `uitgevoerd | verstuurd | gebeurd | gedaan | verricht | geregeld | ingegeven | doorgevoerd | vertrokken | in orde | doorgegeven | weg`,
  send: `sturen | stuur | stuurt | bezorgen | bezorg | bezorgt | doorsturen | toesturen | opsturen | mailen | doormailen | toezenden | versturen | overmaken per mail | doorstuurt | toestuurt | zenden | doormailt`,
  letter: `factuur | facturen | herinnering | mail | mailtje | brief | e mail | aanmaning | bericht | rekening | schrijven | creditnota | bestelling | levering | offerte | nota | bestelbon | ingebrekestelling | telefoongesprek | gesprek`,
  agreed: `volgens afbetalingsplan | volgens het afbetalingsplan | volgens betalingsplan | volgens de betalingsregeling | conform | volgens het plan | volgens onze regeling | volgens de regeling | volgens afspraak`,
  unable: `kunnen … niet | kan … niet | kunnen … geen | niet in staat | onmogelijk | kan … geen | lukt … niet | lukt niet | momenteel niet | nog niet | kunnen wij niet | liquiditeit* | niet kunnen | niet mogelijk | niet langer`,
  plan: `in schijven | in termijnen | afbetalingsplan | betalingsregeling | afbetaling | afbetalen | gespreid | spreiden | spreiding | in delen | in drie keer | in twee keer | in 2 keer | in 3 keer | in 4 keer | in vier keer
    maandelijkse afbetaling | maandelijkse schijven | maandelijks | maandelijkse | per maand | betalingsplan | afbetalingsregeling | afkorten | in stukken | gefaseerd | deelbetalingen | schijven | termijnen | betaalregeling | in 6 keer | in 5 keer | regeling treffen | betalingsfaciliteiten | in verschillende keren | in meerdere keren | in maandelijkse`,
  rest: `de rest | het saldo | het resterende | resterend bedrag | het restant | restbedrag | de andere helft | het overige | saldo volgt | rest volgt`,
  bare: `ok | oke | okay | in orde | komt in orde | prima | goed | ja | ja hoor | betaling | betalen | tegen | voor | op | uiterlijk | ten laatste | wordt | het wordt | dat wordt | het is | is | geregeld | staat erop | erop | dan | zal | lukt | sorry | zeker | ten | de | het | normaal | als vanouds | zoals altijd | zoals gewoonlijk | denk ik | beste | dag | hallo | hoi | goedemorgen | goedemiddag | dit | rekening | overschrijving`,
  terms: `dagen einde maand | dagen na factuurdatum | betaaltermijn | betalingstermijn | betalingsvoorwaarden | betalingsconditie | na factuurdatum | algemene voorwaarden | bevestigde bestelbonnen | wijzigen nooit`,
  account: `iban | rekeningnummer | rekeningnummers | bankrekening | bankgegevens | de bank | onze bank | bic`,
  lacking: `nooit ontvangen | niet ontvangen | nooit gekregen | niet gekregen | nooit aangekomen | niet aangekomen | nog niet ontvangen | ken ik niet | kennen wij niet | kennen we niet | niets ontvangen`,
  contest: `nooit besteld | nooit gevraagd | erkennen … niet | erkennen deze vordering niet | erkent … niet | betwist | betwisten | niet akkoord | niet mee eens | het niet eens | niet akkoord zijn | geen akkoord | protesteren | protesteer | protest aan | bezwaar | weigeren | weiger | weigeren te betalen | betwisting | aanvaarden … niet | aanvaard … niet | aanvaarden wij niet | niet aanvaarden | accepteren … niet | niet accepteren | klacht | in geschil | gaan niet betalen | dispuut | onterecht | onterechte | ten onrechte | oneens`,
  fault: `klopt niet | kloppen niet | klopt … niet | kloppen … niet | niet klopt | niet kloppen | niet correct | fout | fouten | foutief | foutieve | verkeerd | verkeerde | onjuist | onjuiste | niet juist | te veel | teveel | te hoog | te hoge | niet conform | ontbreekt | ontbreken | te weinig
    niet besteld | nooit besteld | vergissing | incorrect | incorrecte | niet zoals afgesproken | niet overeen | komt niet overeen | komen niet overeen | niet overeenstemt | stemt niet overeen | niet de juiste | niet in orde | niet volgens | geen juiste | niet afgesproken | graag aanpassing | gecorrigeerd | gecorrigeerde | rechtzetten | rechtzetting | aanpassen | graag creditnota | graag een creditnota | gelieve … creditnota | kunt u … crediteren | kan u … crediteren | te crediteren | creditnota graag | graag een correcte | niet overeenkomt | wijkt af | afwijkt | hoger dan | meer dan | in plaats van | niet verwerkt | niet toegepast | niet in mindering`,
  'sure-credit-promised': `creditnota … beloofd | beloofde creditnota | creditnota … toegezegd | creditnota … zou | zou … creditnota | wachten … op … creditnota | wacht … op … creditnota | wachten … creditnota | creditnota … nog niet | nog geen creditnota | geen creditnota | zodra … creditnota | tot … creditnota | creditnota … niet ontvangen | in afwachting van … creditnota | creditnota zouden | ging … creditnota | gingen … creditnota | creditnota … sturen | creditnota … opmaken | creditnota … nog | toegezegde creditnota | creditnota … ontvangen | beloofd … crediteren | zouden … crediteren | zou … crediteren | creditfactuur … beloofd | creditfactuur`,
  'sure-number-missing': `bestelbonnummer ontbreekt | zonder bestelbonnummer | zonder ordernummer | zonder po | geen bestelbonnummer | geen bestelnummer | geen ordernummer | geen po | po nummer ontbreekt | ordernummer ontbreekt | bestelnummer ontbreekt | ontbreekt … bestelbonnummer | ontbreekt … po | ontbreekt … bestelnummer | ontbreekt … ordernummer | po nummer … vermeld | bestelbonnummer … vermeld | bestelnummer … vermeld | zonder bestelnummer | geen inkoopordernummer | inkoopordernummer ontbreekt | inkoopnummer ontbreekt | zonder inkoopordernummer | po nummer niet | po nummer … ontbreekt | ordernummer … ontbreekt | bestelnummer … ontbreekt | bestelbonnummer … ontbreekt | ordernummer … vermeld | referentie ontbreekt | onze referentie ontbreekt`,
  'sure-wrong-entity': `niet voor ons | niet voor ons bestemd | verkeerde firma | verkeerde vennootschap | verkeerd bedrijf | verkeerde bedrijf | andere firma | ander bedrijf | andere vennootschap | verkeerde entiteit | andere entiteit | op naam van | op de naam van | zusterbedrijf | zustervennootschap | zusterfirma | moederbedrijf | verkeerde naam | niet onze factuur | niet op de juiste naam | verkeerde klant | niet aan ons gericht | foute vennootschap | foute firma | foute naam | verkeerde bv | andere bv | niet van ons | verkeerde btw nummer | overgenomen door`,
  'sure-duplicate': `dubbel | dubbele | tweemaal gefactureerd | twee keer gefactureerd | tweemaal aangerekend | twee keer aangerekend | 2 keer gefactureerd | 2x gefactureerd | tweemaal | dubbel gefactureerd | al gefactureerd | reeds gefactureerd | twee keer in rekening | twee keer dezelfde | tweemaal dezelfde | twee maal | 2 maal | 2 keer dezelfde | dezelfde factuur als`,
  'sure-vat': `btw verlegd | verlegging van heffing | verkeerd btw tarief | verkeerde btw | btw tarief … 6 | 6 % btw | btw onterecht | foute btw | btw … fout | btw … niet | btw … verkeerd | btw … klopt | btw medecontractant | medecontractant | zonder btw`,
  'sure-not-received': `factuur … nooit ontvangen | factuur … niet ontvangen | facturen … nooit ontvangen | facturen … niet ontvangen | nooit … factuur ontvangen | nooit … factuur … ontvangen | geen factuur ontvangen | niet … factuur ontvangen | factuur … niet gekregen | factuur … nooit gekregen | geen factuur gekregen | nooit een factuur gekregen | nooit een factuur gezien | factuur … niet terug | factuur … niet teruggevonden | factuur … niet terugvinden | factuur … niet gevonden | factuur … niet bekend | factuur … onbekend | kennen … factuur niet | factuur … niet in ons systeem | factuur … niet in onze boekhouding | factuur … niet in onze administratie | nooit toegekomen | nooit aangekomen | factuur niet bij ons | niet in ons bezit | geen factuur | vinden … niet terug | vind … niet terug | factuur … niet binnengekregen | niet geboekt in onze`,
  'sure-quality': `verkeerde kleur | foute kleur | verkeerde maat | verkeerd model | scheur | gescheurd | stuk gegaan | schade | defect | defecte | kapot | kapotte | beschadigd | beschadigde | slechte kwaliteit | gebrek | gebreken | werkt niet | werken niet | werkt nog altijd niet | werkt nog steeds niet | niet naar behoren | slecht uitgevoerd | niet goed uitgevoerd | lekt | krassen | gebarsten | beschadiging | beschadigingen | ondermaats | niet tevreden | ontevreden | mankementen | roest | minderwaardig | minderwaardige | stuk aangekomen | gebroken | gebreken vertonen | kwaliteit … niet | niet afgewerkt | slordig | bedorven | onbruikbaar`,
  'sure-delivery': `niet geleverd | nooit geleverd | levering … niet | goederen … niet ontvangen | goederen … nooit ontvangen | levering … nooit | te laat geleverd | niet … geleverd | nog niet geleverd | levering ontbreekt | laattijdig geleverd | laattijdige levering | verkeerd geleverd | verkeerde artikelen | verkeerde goederen | foute levering | verkeerde levering | nooit … geleverd | pakket … niet | zending … niet | nooit een levering | geen levering | materiaal … nooit | materiaal … niet ontvangen | niet uitgevoerd | nooit uitgevoerd | werken … niet uitgevoerd | niet gepresteerd | bestelling … niet ontvangen | bestelling … nooit ontvangen | niet … toegekomen | annulatie | geannuleerd | geannuleerde`,
  'sure-quantity': `te weinig | te weinig geleverd | maar … geleverd | slechts … geleverd | minder geleverd | stuks te weinig | stuks te veel | onvolledige levering | levering … onvolledig | onvolledig geleverd | aantal … klopt niet | aantallen … kloppen niet | verkeerd aantal | verkeerde aantallen | verkeerde hoeveelheid | slechts … ontvangen | maar … ontvangen in plaats | in plaats van … stuks | manco | foutief aantal | niet volledig geleverd | niet alles geleverd | deel … niet geleverd | gedeeltelijk geleverd | aantal uren | aantal … niet | te veel uren | hoeveelheid … niet | hoeveelheden … niet | stuks ontbreken | dozen ontbreken | stuks tekort | ontbrak | ontbraken`,
  'sure-price': `teveel berekend | te veel berekend | volgens offerte was | volgens de offerte was | te veel aangerekend | teveel aangerekend | te veel gefactureerd | teveel gefactureerd | prijs … niet | prijs … fout | prijzen … niet | verkeerde prijs | foute prijs | foutieve prijs | verkeerde prijzen | andere prijs | prijs is te hoog | te hoge prijs | korting … niet | korting … vergeten | korting … ontbreekt | geen korting | bedrag … niet correct | bedrag … klopt niet | hoger dan de offerte | hoger dan offerte | hoger dan afgesproken | niet volgens offerte | niet volgens de offerte | niet conform offerte | niet conform de offerte | duurder | tarief … niet | verkeerd tarief | te duur | meer dan afgesproken | meer dan de offerte | offerte … vermeldde | in de offerte stond | afgesproken prijs | overeengekomen prijs | afgesproken korting | overeengekomen korting | prijsverschil | verkeerd bedrag | fout bedrag | foutief bedrag | verkeerde bedrag | bedrag … klopt … niet | bedrag … te hoog | te veel in rekening | teveel in rekening | eenheidsprijs`,
  'about-credit-promised': 'toegezegde',
  'about-number-missing':
    'bestelbonnummer | ordernummer | bestelnummer | po nummer | inkoopordernummer | po referentie | purchase order | inkooporder',
  'about-wrong-entity':
    'vennootschap | firma | entiteit | maatschappelijke naam | btw nummer | adres | bedrijfsnaam | tenaamstelling',
  'about-duplicate': 'dubbel',
  'about-vat': 'btw | btw tarief | verlegd',
  'about-not-received': 'deze herinnering',
  'about-quality':
    'kwaliteit | herstelling | reparatie | schade | klacht | toestel | garantie | uitvoering | afwerking',
  'about-delivery':
    'levering | leveringen | geleverd | geleverde | leverdatum | transport | verzending | zending | bestelling',
  'about-quantity':
    'aantal | aantallen | hoeveelheid | hoeveelheden | stuks | dozen | uren | meter | kilo | paletten | pallets | kg',
  'about-price':
    'prijs | prijzen | tarief | tarieven | korting | kortingen | bedrag | offerte | contractprijs | uurtarief | eenheidsprijzen | toeslag | kosten | administratiekosten | transportkosten | prijsafspraak | verzendkosten | interest',
};
