import {
  chooseText,
  type Language,
  type OwnText,
  type TextAudience,
  type TextChoice,
} from '../../../core/index';

/** The letters whose text is looked at, as the page has them chosen. */
export interface TextScope extends Omit<TextAudience, 'languages'> {
  readonly language: Language;
}

/** Where the page begins: the letter that most customers get first. */
export const firstScope = (language: Language): TextScope => ({
  step: 'level-1',
  language,
  kind: 'business',
  profile: null,
  group: null,
  procedure: null,
});

/** The same for the same letters. */
export const scopeKey = ({ step, language, kind, profile, group, procedure }: TextScope): string =>
  JSON.stringify([step, language, kind, profile, group, procedure]);

/**
 * Which text all letters of a scope get, of the texts that are for each of them: one that is for some of them alone
 * says nothing of the rest.
 * @example textInForce([forDifficult, forBusinesses], { kind: 'business', profile: null, … })
 * //=> { own: forBusinesses, source: 'kind' }
 */
export function textInForce(texts: readonly OwnText[], scope: TextScope): TextChoice {
  const covering = texts.filter((own) =>
    narrowings.every((part) => own[part] === null || scope[part] !== null),
  );
  return chooseText(covering, askedFor(scope));
}

/** The text that is for exactly these letters, its language aside: one for both forms of Dutch is for each. */
export function textExactlyFor(texts: readonly OwnText[], scope: TextScope): OwnText | null {
  const exact = texts.filter((own) =>
    narrowings.every((part) => (own[part] === null) === (scope[part] === null)),
  );
  return chooseText(exact, askedFor(scope)).own;
}

/** Texts that go before that of a scope, for some of its letters alone. */
export const narrowerTexts = (texts: readonly OwnText[], scope: TextScope): readonly OwnText[] =>
  texts.filter(
    (own) =>
      own.step === scope.step &&
      own.languages.includes(scope.language) &&
      narrowings.some((part) => own[part] !== null && scope[part] === null) &&
      chooseText([own], {
        ...askedFor(scope),
        kind: scope.kind ?? own.kind ?? 'business',
        profile: scope.profile ?? own.profile ?? 'standard',
        procedure: scope.procedure ?? own.procedure ?? '',
        groups: [scope.group ?? own.group ?? ''],
      }).own !== null,
  );

const narrowings = ['kind', 'profile', 'group', 'procedure'] as const;

const askedFor = ({ step, language, kind, profile, group, procedure }: TextScope) => ({
  step,
  language,
  kind: kind ?? 'business',
  profile: profile ?? 'standard',
  procedure: procedure ?? '',
  groups: group === null ? [] : [group],
});
