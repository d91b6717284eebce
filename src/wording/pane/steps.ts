import type { Words } from '../choose';

/** Names of the five steps of a run, short enough to stand side by side at 320 px, and moving between them. */
export interface StepWords {
  readonly steps: string;
  readonly check: string;
  readonly propose: string;
  readonly preview: string;
  readonly send: string;
  readonly result: string;
  readonly safeToLeave: string;
}

export const stepWords: Words<StepWords> = {
  nl: {
    steps: 'Stappen',
    check: 'Controle',
    propose: 'Voorstel',
    preview: 'Voorbeeld',
    send: 'Versturen',
    result: 'Resultaat',
    safeToLeave: 'Tussendoor sluiten kan altijd: er is nog niets verstuurd.',
  },
  fr: {
    steps: 'Étapes',
    check: 'Contrôle',
    propose: 'Proposition',
    preview: 'Aperçu',
    send: 'Envoi',
    result: 'Résultat',
    safeToLeave: 'Vous pouvez fermer à tout moment : rien n’est encore envoyé.',
  },
  de: {
    steps: 'Schritte',
    check: 'Prüfung',
    propose: 'Vorschlag',
    preview: 'Vorschau',
    send: 'Senden',
    result: 'Ergebnis',
    safeToLeave: 'Schließen ist jederzeit möglich: Noch wurde nichts gesendet.',
  },
  en: {
    steps: 'Steps',
    check: 'Check',
    propose: 'Propose',
    preview: 'Preview',
    send: 'Send',
    result: 'Result',
    safeToLeave: 'You can close this at any time: nothing has been sent yet.',
  },
};
