import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words of what a company's letters need besides its name: logo, numbers, accounts and links. */
export interface CompanyDetailsWords {
  /** Lines that unfold into the fields. */
  readonly letter: string;
  readonly paying: string;
  readonly enterpriseNumber: string;
  readonly enterpriseNumberHelp: string;
  readonly enterpriseNumberWrong: string;
  readonly supplies: string;
  readonly suppliesHelp: string;
  readonly replyTo: string;
  readonly replyToHelp: string;
  readonly replyToWrong: string;
  readonly logo: string;
  readonly logoHelp: string;
  readonly logoChoose: string;
  readonly logoChange: string;
  readonly logoRemove: string;
  readonly logoAlt: (company: string) => string;
  readonly notPicture: string;
  readonly unreadable: string;
  readonly fileTooLarge: string;
  readonly logoTooLarge: string;
  readonly noRoom: string;
  readonly accounts: string;
  readonly accountsHelp: string;
  readonly addAccount: string;
  readonly removeAccount: (currency: string) => string;
  readonly ownCurrency: string;
  readonly sameCurrency: string;
  readonly accountNumber: string;
  readonly link: string;
  readonly linkHelp: string;
  readonly linkParts: string;
  readonly linkInsecure: string;
  readonly linkWrong: string;
  readonly linkUnknown: (found: string) => string;
  readonly linkExample: string;
  readonly amount: string;
  readonly currency: string;
  readonly reference: string;
  readonly documents: string;
  readonly customer: string;
}

const words: Words<CompanyDetailsWords> = {
  nl: {
    letter: 'Brief: logo, antwoordadres, ondernemingsnummer',
    paying: 'Betalen: andere munten en online',
    enterpriseNumber: 'Ondernemingsnummer',
    enterpriseNumberHelp: 'Bijvoorbeeld 0403.170.701. Een buitenlands nummer mag ook.',
    enterpriseNumberWrong: 'Dit Belgische nummer klopt niet. Kijk de cijfers na.',
    supplies: 'Wat u verkoopt',
    suppliesHelp:
      'In enkele woorden, zoals “kantoormeubelen”. De Belgische wet wil dit in de eerste herinnering aan een consument.',
    replyTo: 'Antwoordadres',
    replyToHelp: 'Hierheen gaan antwoorden van klanten. Leeg: naar uw eigen postvak.',
    replyToWrong: 'Dit e-mailadres klopt niet.',
    logo: 'Logo',
    logoHelp: 'Een PNG of JPEG. Het staat onder elke mail.',
    logoChoose: 'Logo kiezen',
    logoChange: 'Ander logo kiezen',
    logoRemove: 'Logo verwijderen',
    logoAlt: (company) => `Logo van ${company}`,
    notPicture: 'Dit bestand is geen PNG of JPEG. Kies een ander bestand.',
    unreadable: 'Deze afbeelding is beschadigd. Kies een ander bestand.',
    fileTooLarge: 'Dit bestand is te groot. Kies een kleinere afbeelding.',
    logoTooLarge: 'Dit logo is te groot voor elke mail. Kies een eenvoudiger afbeelding.',
    noRoom: 'De logo’s van uw administraties zijn samen te groot. Kies een kleiner logo.',
    accounts: 'Rekeningen in andere munten',
    accountsHelp: 'Een mail in zo’n munt toont die rekening.',
    addAccount: 'Rekening toevoegen',
    removeAccount: (currency) => `Rekening ${currency} verwijderen`,
    ownCurrency: 'De rekening in deze munt staat bovenaan.',
    sameCurrency: 'Voor deze munt is er al een rekening.',
    accountNumber: 'Rekeningnummer (IBAN)',
    link: 'Adres om online te betalen',
    linkHelp: 'Van uw betaalpagina. Een knop hieronder voegt een gegeven van de mail in.',
    linkParts: 'Invoegen:',
    linkInsecure: 'Dit adres moet met https:// beginnen.',
    linkWrong: 'Dit adres klopt niet.',
    linkUnknown: (found) => `${found} is niet bekend. Gebruik de knoppen hieronder.`,
    linkExample: 'Voorbeeld:',
    amount: 'bedrag',
    currency: 'munt',
    reference: 'mededeling',
    documents: 'facturen',
    customer: 'klantnummer',
  },
  'nl-NL': {
    letter: 'Brief: logo, antwoordadres, KvK-nummer',
    paying: 'Betalen: andere valuta en online',
    enterpriseNumber: 'KvK- of btw-nummer',
    enterpriseNumberHelp: 'Bijvoorbeeld 12345678. Een buitenlands nummer mag ook.',
    enterpriseNumberWrong: 'Dit Belgische nummer klopt niet. Controleer de cijfers.',
    accounts: 'Rekeningen in andere valuta',
    accountsHelp: 'Een mail in zo’n valuta toont die rekening.',
    ownCurrency: 'De rekening in deze valuta staat bovenaan.',
    sameCurrency: 'Voor deze valuta is er al een rekening.',
    currency: 'valuta',
    reference: 'betalingskenmerk',
  },
  fr: {
    letter: 'Lettre\u00a0: logo, adresse de réponse, numéro d’entreprise',
    paying: 'Paiement\u00a0: autres devises et en ligne',
    enterpriseNumber: 'Numéro d’entreprise',
    enterpriseNumberHelp: 'Par exemple 0403.170.701. Un numéro étranger convient aussi.',
    enterpriseNumberWrong: 'Ce numéro belge est incorrect. Vérifiez les chiffres.',
    supplies: 'Ce que vous vendez',
    suppliesHelp:
      'En quelques mots, par exemple «\u00a0mobilier de bureau\u00a0». La loi belge l’exige dans le premier rappel à un consommateur.',
    replyTo: 'Adresse de réponse',
    replyToHelp: 'Les réponses des clients y arrivent. Vide\u00a0: votre propre boîte aux lettres.',
    replyToWrong: 'Cette adresse e-mail est incorrecte.',
    logo: 'Logo',
    logoHelp: 'Un PNG ou un JPEG. Il figure au bas de chaque e-mail.',
    logoChoose: 'Choisir un logo',
    logoChange: 'Choisir un autre logo',
    logoRemove: 'Supprimer le logo',
    logoAlt: (company) => `Logo de ${company}`,
    notPicture: 'Ce fichier n’est ni un PNG ni un JPEG. Choisissez un autre fichier.',
    unreadable: 'Cette image est endommagée. Choisissez un autre fichier.',
    fileTooLarge: 'Ce fichier est trop volumineux. Choisissez une image plus petite.',
    logoTooLarge: 'Ce logo est trop lourd pour chaque e-mail. Choisissez une image plus simple.',
    noRoom: 'Les logos de vos sociétés sont trop lourds ensemble. Choisissez un logo plus petit.',
    accounts: 'Comptes dans d’autres devises',
    accountsHelp: 'Un e-mail dans cette devise indique ce compte.',
    addAccount: 'Ajouter un compte',
    removeAccount: (currency) => `Supprimer le compte ${currency}`,
    ownCurrency: 'Le compte dans cette devise figure plus haut.',
    sameCurrency: 'Cette devise a déjà un compte.',
    accountNumber: 'Numéro de compte (IBAN)',
    link: 'Adresse de paiement en ligne',
    linkHelp: 'Celle de votre page de paiement. Un bouton ci-dessous insère une donnée de l’e-mail.',
    linkParts: 'Insérer\u00a0:',
    linkInsecure: 'Cette adresse doit commencer par https://.',
    linkWrong: 'Cette adresse est incorrecte.',
    linkUnknown: (found) => `${found} n’est pas connu. Utilisez les boutons ci-dessous.`,
    linkExample: 'Exemple\u00a0:',
    amount: 'montant',
    currency: 'devise',
    reference: 'communication',
    documents: 'factures',
    customer: 'numéro de client',
  },
  de: {
    letter: 'Brief: Logo, Antwortadresse, Firmennummer',
    paying: 'Zahlung: andere Währungen und online',
    enterpriseNumber: 'Firmennummer',
    enterpriseNumberHelp: 'Handelsregister- oder USt-IdNr., belgisch etwa 0403.170.701.',
    enterpriseNumberWrong: 'Diese belgische Nummer ist ungültig. Prüfen Sie die Ziffern.',
    supplies: 'Was Sie verkaufen',
    suppliesHelp:
      'In wenigen Worten, etwa „Büromöbel“. Das belgische Recht verlangt es in der ersten Mahnung an Verbraucher.',
    replyTo: 'Antwortadresse',
    replyToHelp: 'Hierhin gehen Antworten der Kunden. Leer: an Ihr eigenes Postfach.',
    replyToWrong: 'Diese E-Mail-Adresse ist ungültig.',
    logo: 'Logo',
    logoHelp: 'Ein PNG oder JPEG. Es steht unter jeder E-Mail.',
    logoChoose: 'Logo auswählen',
    logoChange: 'Anderes Logo auswählen',
    logoRemove: 'Logo entfernen',
    logoAlt: (company) => `Logo von ${company}`,
    notPicture: 'Diese Datei ist kein PNG oder JPEG. Wählen Sie eine andere Datei.',
    unreadable: 'Dieses Bild ist beschädigt. Wählen Sie eine andere Datei.',
    fileTooLarge: 'Diese Datei ist zu groß. Wählen Sie ein kleineres Bild.',
    logoTooLarge: 'Dieses Logo ist zu groß für jede E-Mail. Wählen Sie ein einfacheres Bild.',
    noRoom: 'Die Logos Ihrer Mandanten sind zusammen zu groß. Wählen Sie ein kleineres Logo.',
    accounts: 'Konten in anderen Währungen',
    accountsHelp: 'Eine E-Mail in dieser Währung nennt dieses Konto.',
    addAccount: 'Konto hinzufügen',
    removeAccount: (currency) => `Konto ${currency} entfernen`,
    ownCurrency: 'Das Konto in dieser Währung steht oben.',
    sameCurrency: 'Für diese Währung gibt es schon ein Konto.',
    accountNumber: 'Kontonummer (IBAN)',
    link: 'Adresse für die Online-Zahlung',
    linkHelp: 'Die Ihrer Zahlungsseite. Ein Knopf unten fügt eine Angabe der E-Mail ein.',
    linkParts: 'Einfügen:',
    linkInsecure: 'Diese Adresse muss mit https:// beginnen.',
    linkWrong: 'Diese Adresse ist ungültig.',
    linkUnknown: (found) => `${found} ist nicht bekannt. Verwenden Sie die Knöpfe unten.`,
    linkExample: 'Beispiel:',
    amount: 'Betrag',
    currency: 'Währung',
    reference: 'Verwendungszweck',
    documents: 'Rechnungen',
    customer: 'Kundennummer',
  },
  en: {
    letter: 'Letter: logo, reply address, company number',
    paying: 'Payment: other currencies and online',
    enterpriseNumber: 'Company number',
    enterpriseNumberHelp: 'For example 0403.170.701. A number of any country will do.',
    enterpriseNumberWrong: 'This Belgian number is not valid. Check the figures.',
    supplies: 'What you sell',
    suppliesHelp:
      'In a few words, such as “office furniture”. Belgian law wants it in the first reminder to a consumer.',
    replyTo: 'Reply address',
    replyToHelp: 'Replies of customers go here. Empty: to your own mailbox.',
    replyToWrong: 'This e-mail address is not valid.',
    logo: 'Logo',
    logoHelp: 'A PNG or JPEG. It stands below every mail.',
    logoChoose: 'Choose logo',
    logoChange: 'Choose another logo',
    logoRemove: 'Remove logo',
    logoAlt: (company) => `Logo of ${company}`,
    notPicture: 'This file is not a PNG or JPEG. Choose another file.',
    unreadable: 'This picture is damaged. Choose another file.',
    fileTooLarge: 'This file is too large. Choose a smaller picture.',
    logoTooLarge: 'This logo is too large for every mail. Choose a simpler picture.',
    noRoom: 'The logos of your companies are too large together. Choose a smaller logo.',
    accounts: 'Accounts in other currencies',
    accountsHelp: 'A mail in such a currency shows that account.',
    addAccount: 'Add account',
    removeAccount: (currency) => `Remove account ${currency}`,
    ownCurrency: 'The account in this currency stands above.',
    sameCurrency: 'This currency has an account already.',
    accountNumber: 'Bank account (IBAN)',
    link: 'Address for paying online',
    linkHelp: 'That of your payment page. A button below inserts a fact of the mail.',
    linkParts: 'Insert:',
    linkInsecure: 'This address must begin with https://.',
    linkWrong: 'This address is not valid.',
    linkUnknown: (found) => `${found} is not known. Use the buttons below.`,
    linkExample: 'Example:',
    amount: 'amount',
    currency: 'currency',
    reference: 'reference',
    documents: 'invoices',
    customer: 'customer number',
  },
};

/** The words of a company's letters and payments, which load with its form. */
export const companyDetailsWords = (language: Language): CompanyDetailsWords => wordsFor(words, language);
