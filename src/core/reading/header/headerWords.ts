import type { Field } from '../reading';

const words = (text: string): readonly string[] => text.split('|').map((word) => word.trim());

/**
 * Header words of open-item lists in nl, fr, de and en as accounting packages write them. A word may stand under
 * several fields (`Factuur` is a number here and an amount there): the cells below decide.
 */
export const headerWords: Readonly<Record<Field, readonly string[]>> = {
  customerNumber:
    words(`Deb.nr. | Debiteurnr | Debiteurnummer | Debiteur | Klantnummer | Klantnr. | Klant nr | Klantcode |
    Relatiecode | Relatienummer | Referentie klant | N° client | No client | Numéro client | Code client |
    Code tiers | Compte auxiliaire | Compte tiers | Référence client | Konto | Debitor | Debitorennr. |
    Kundennummer | Kdnr | Personenkonto | Customer No. | Customer | Account | Customer ID | customerID |
    Customer Number | Sold-to | cust_number | Klant | Relatie | Client | Kunde | Partner | Kontonummer |
    Customer Code | Account Number | Compte | Tiers | Rekening | Klant ID | Debtor | Debtor number | Debiteurcode`),
  customerName:
    words(`Naam | Debiteurnaam | Zoeknaam | Relatie | Klant | Klantnaam | Naam klant | Nom | Nom client | Client |
    Raison sociale | Nom du tiers | Partenaire | Name | Kunde | Kundenname | Bezeichnung | Partner |
    Customer Name | Customer Name1 | Name 1 | name_customer | Debiteur | Debitor | Customer |
    Account Name | Company | Firma | Entreprise | Bedrijf | Bedrijfsnaam | Société | Firmenname | Debtor name | Tiers | Contact | Kontakt | Kontobezeichnung | Intitulé`),
  invoiceNumber:
    words(`Factuurnr. | Factuurnummer | Factuur nr | Factuur | Document | Documentnr. | Documentnummer |
    Stuknummer | Stuk | Boekstuk | Boekstuknummer | N° facture | Numéro de facture | Num facture |
    Facture | N° pièce | Pièce | Rechnungsnummer | Rechnungsnr. | Belegnummer | Belegfeld 1 | Belegnr. |
    Document No. | DocumentNo | Invoice Number | invoiceNumber | Billing Document | doc_id | Invoice |
    Invoice No. | Bill No. | Rechnung | Beleg | Document Number | Réf. facture | Doc. nr.`),
  type: words(`Documentsoort | Soort | Type | Type de document | Belegart | Document Type | Doc. Type |
    Documenttype | Soort document | Dokumentart | Type pièce`),
  invoiceDate:
    words(`Factuurdatum | Datum | Documentdatum | Boekingsdatum | Boekdatum | Date de facture | Date facture |
    Date du document | Date de validation | Date pièce | Rechnungsdatum | Belegdatum | Buchungsdatum |
    Posting Date | Document Date | Doc. Date | Pstng Date | InvoiceDate | Issue Date | posting_date |
    Invoice Date | Date | Facturatiedatum | Date d'émission`),
  dueDate:
    words(`Vervaldatum | Vervaldag | Vervalt | Vv. datum | Vervalt op | Betalen voor | Date d'échéance |
    Échéance | Date éch. | Éch. | Fälligkeit | Fälligkeitsdatum | Zahlungsziel | Fällig am |
    Nettofälligkeit | Due Date | Net due dt | Net due date | DueDate | due_in_date | Due |
    Vervaldatum factuur | Date limite de paiement | Zahlbar bis | Pay by | Payable by`),
  clearedDate:
    words(`Afpuntdatum | Datum afgepunt | Afgepunt op | Datum afpunting | Afletterdatum | Datum afgeletterd |
    Afgeletterd op | Datum aflettering | Vereffend op | Vereffeningsdatum | Datum vereffening | Betaald op |
    Datum betaald | Voldaan op | Datum voldaan | Afgesloten op | Gesloten op | Date de lettrage |
    Date lettrage | Date du lettrage | Date de solde | Ausgleichsdatum | Ausgleich |
    Ausgleich am | Ausgeglichen am | Datum Ausgleich | Bezahlt am | Beglichen am | Erledigt am |
    Clearing date | Clearing | Clrng date | clear_date | Cleared on | Date cleared | SettledDate |
    Settlement date | Settled on | Date settled | Closed at | Closed at date | Closed on | Date closed |
    Closed date | Date paid | Paid date | Paid on | Paid at | Fully paid on`),
  terms:
    words(`Betalingstermijn | Betaaltermijn | Betalingsvoorwaarden | Betalingsvoorwaarde | Betalingsconditie |
    Betaalconditie | Kredietdagen | Conditions de paiement | Condition de paiement | Délai de paiement |
    Conditions de règlement | Zahlungsbedingung | Zahlungsbedingungen | Zahlungskonditionen | Zahlungsfrist |
    Zahlungsziel | Payment terms | Payment Terms Code | Terms of payment | Terms | Net days | Credit days`),
  daysOverdue: words(`Dagen achterstallig | Vervaldagen | Dagen te laat | Dagen vervallen | Jours de retard |
    Retard (jours) | Tage überfällig | Verzugstage | Arrears after net due date | DaysLate | Dagen |
    Dagen over tijd | Days | Days overdue | Days late | Days past due | Jours | Tage | Âge`),
  amount:
    words(`Factuur | Bedrag | Bedrag_EUR | Factuurbedrag | Oorspronkelijk | Origineel | Totaalbedrag | Montant |
    Montant TTC | Montant initial | Original | Betrag | Rechnungsbetrag | Ursprünglich |
    Betrag in Hauswährung | Amount | Original Amount | Amt in loc.cur. | Amount in DC | InvoiceAmount |
    invoiced | Bedrag incl. btw | Totaal incl. btw | Totaal inclusief btw | Totaal incl. | Total TTC | Total incl. VAT | Gesamt brutto | Brutto |
    Total Signed | Invoice amount | Total amount | Gross amount | Montant facture |
    Bruttobetrag | Amount in doc. curr. | Amount in local currency | Bedrag vreemde valuta | Montant en devise |
    Betrag in Belegwährung | Betrag in Fremdwährung | Amt in doc. curr.`),
  open: words(`Saldo | Openstaand bedrag | Open | Uitstaand | Restbedrag | Resterend bedrag | Openstaand |
    Openstaand saldo | Nog te betalen | Rest te betalen | Rest te ontvangen | Vervallen bedrag |
    Open bedrag | Resterend | Montant ouvert | Montant restant | Montant restant dû | Restant dû |
    Reste à payer | Solde | Résiduel | Montant dû | Restbetrag | Offener Betrag | Offene Summe |
    aktuelloffen | Remaining Amount | Remaining Amt. (LCY) | Balance | outstanding | total_open_amount |
    Open amount | Amount due | Balance due | Outstanding amount | Open balance | Offen | Amount Due Signed | Te betalen | Te ontvangen |
    Montant à payer`),
  debit: words(`Debet | Débit | Soll | Sollbetrag | Debit Amount | Debit`),
  credit: words(`Credit | Crédit | Haben | Habenbetrag | Credit Amount | Kredit`),
  debitCredit: words(`D/C | D/K | Sens | S/H | Debit/Credit ind. | Debet/Credit | Débit/Crédit | Soll/Haben`),
  currency: words(`Valuta | Munt | Valutacode | Devise | Code devise | Währung | Währungscode | Hauswährung |
    Currency Code | Curr. | LCurr | invoice_currency | Currency | Document currency | Monnaie | Belegwährung |
    Fremdwährung | Documentvaluta | Vreemde valuta | Local currency | Doc. Curr.`),
  reference: words(`Gestructureerde mededeling | OGM | Mededeling | Betalingskenmerk | Betalingsreferentie |
    Communication structurée | VCS | Référence paiement | Verwendungszweck | Payment Reference |
    Communicatie | Zahlungsreferenz | Structured communication | Communication`),
  level: words(`Aanmaningen | Aantal aanmaningen | Aanmaningsniveau | Laatste verz. aanmaningsniveau |
    Herinneringsniveau | Mahnung | Mahnungen | Aantal herinneringen | Rappelniveau | Rappel | Niveau de rappel |
    Niveau relance | Niveau de relance | Mahnstufe | Mahnst. | Dunning Level |
    Last Issued Reminder Level | Overdue Level | Aanmaning | Level | Niveau | Reminder level |
    Reminders sent`),
  lastReminder:
    words(`Laatste herinnering | Laatste aanmaningsdatum | Datum laatste rappel | Date dernière relance |
    Date du dernier rappel | Letzte Erinnerung | Mahndatum | Letzte Mahnung | Dunning date | Last dunned |
    Datum aanmaning | Last reminder | Last reminder date | Dernier rappel | Laatste aanmaning`),
  hold: words(`In geschil | In behandeling | Geschil | Betwist | Dispuut | Geblokkeerd | Litige | En litige | Strittig | Mahnsperre |
    Invoice dispute | Disputed | Dispute Status | Afwachten | En attente | Abwarten | On Hold |
    Dunning Block | PBk | Blokkade | Hold | Blocked | Bloqué | Gesperrt | Blocage`),
  email:
    words(`E-mail | E-mailadres | FactuurEmailadres | ContactEmail | Courriel | Customer Email | EMAIL | Mail |
    Mailadres | E-mail address | Adresse e-mail`),
  language: words(
    `Taal | Taalcode | Code de langue | Langue | Sprachcode | Language Code | Language | Sprache`,
  ),
  country: words(`Land | Landcode | Pays | Code pays | Ländercode | Country | Country code`),
  company: words(`Bedrijfscode | Bedrijf | Administratie | Administratiecode | Vennootschap | Entiteit |
    Code société | Société | Entité | Buchungskreis | Mandant | Gesellschaft | Firma | Company Code | Company |
    CoCd | CoCode | Co. Code | Legal entity | Entity`),
};

/** Words that may mean another date too, such as the day on which is to be paid: read so, and shown as to be checked. */
export const doubtfulWords: Partial<Readonly<Record<Field, readonly string[]>>> = {
  clearedDate:
    words(`Betaaldatum | Betaaldag | Betaling op | Datum betaling | Betalingsdatum | Date de paiement | Date paiement |
    Date de règlement | Date règlement | Zahlungsdatum | Zahldatum | Zahlung am | Zahlungseingang |
    Datum Zahlung | Payment date | Date of payment | Pay date | PaymentDate`),
};

/** Header words of columns that open-item lists have beside these: a column so named is not one of ours. */
export const otherHeaderWords: readonly string[] =
  words(`Factuurreferentie | Uw referentie | Extern documentnr. | Référence | Réf - Libellé | Zuordnung |
  Assignment | Reference | Your Reference | External Document No. | Betalingsbelofte | Belofte |
  Beloofde datum | Promesse de paiement du client | Zahlungsversprechen | Promised Pay Date | Telefoon |
  Tel | GSM | Téléphone | Telefon | PHONE | Btw-nummer | BTW nr | Ondernemingsnummer | N° TVA |
  Numéro de TVA | USt-IdNr. | VAT_ID | VAT Registration No. | Kredietlimiet | Limiet | Limite de crédit |
  Crédit autorisé | Kreditlimit | Credit Limit | CREDIT_LIMIT | Verkoper | Verkoperscode |
  Vertegenwoordiger | Représentant | Vendeur | Verkäufer | Salesperson Code | Dagboek | Dagb. | Journal |
  Buchungsjournal | Journal Templ. Name | Omschrijving factuur | Omschrijving | Onderwerp | Opmerking |
  Commentaar | Libellé | Désignation | Commentaire | Buchungstext | Beschreibung | Text | Description |
  Betaalwijze | Betalingswijze | Mode de paiement | Zahlweise | Payment Method Code | Aut. bet./inc. |
  Factuurstatus | Statut | Status | isOpen | Betaald | Payé | Bezahlt | Paid | Amount paid | Btw | TVA |
  MwSt | VAT | Tax | Korting | Remise | Skonto | Discount | Postcode | Code postal | PLZ | Gemeente |
  Ville | Ort | City | Adres | Adresse | Address | Niet vervallen | Non échu | Nicht fällig | Not due |
  At Date | Current | Older | Debit/credit limit | Leverancier | Kostenplaats | Periode | Boekjaar`);
