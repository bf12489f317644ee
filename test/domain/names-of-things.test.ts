import { describe, expect, it } from 'vitest';
import { languageOfTag } from '../../src/domain/language.ts';
import { Id, idOf, isRecordRef, kindOf, refOf } from '../../src/domain/refs.ts';
import { Source } from '../../src/domain/source.ts';

describe('a reference to a record', () => {
  it('is its kind and id, and these can be told from it', () => {
    const ref = refOf('park', 'do-son');
    expect([ref, kindOf(ref), idOf(ref)]).toEqual(['park/do-son', 'park', 'do-son']);
  });

  it.each(['park/do-son', 'faq/tet-2027', 'zone/a'])('%s is one', (text) => {
    expect(isRecordRef(text)).toBe(true);
  });

  it.each(['do-son', 'park/', 'park/Do-Son', 'harbour/do-son', 'park/do-son/1', '/park/do-son', 'park/../a', ''])(
    '"%s" is none',
    (text) => {
      expect(isRecordRef(text)).toBe(false);
    },
  );
});

describe('an id', () => {
  it.each(['-a', 'a-', 'a--b', 'a_b', 'đồ-sơn', 'a b', ''])('"%s" is none', (id) => {
    expect(Id.safeParse(id).success).toBe(false);
  });
});

describe('the language of a tag', () => {
  it.each([
    ['vi', 'vi'],
    ['zh-hans', 'zh'],
    ['zh-TW', 'zh'],
    ['EN-GB', 'en'],
    ['fr', undefined],
    ['vie', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });
});

describe('the address of a source', () => {
  it.each([
    ['https://heza.gov.vn/tin', true],
    ['http://heza.gov.vn', true],
    ['heza.gov.vn', false],
    ['javascript:alert(1)', false],
    ['tg://user?id=1', false],
  ])('%s: %s', (url, isGood) => {
    expect(Source.safeParse({ kind: 'press', publisher: 'The Paper', url }).success).toBe(isGood);
  });
});
