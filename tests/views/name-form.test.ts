import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { aroundName, type NameForm, nameInSentence } from '../../src/words/name-form.ts';

suite('a name', () => {
  const cases: [name: string, takesArticle: boolean, inSentence: string, genitive: string][] = [
    ['Israel', false, 'Israel', 'Israel’s'],
    ['United States', true, 'the United States', 'the United States’'],
    ['United Kingdom', true, 'the United Kingdom', 'the United Kingdom’s'],
    ['Netherlands', true, 'the Netherlands', 'the Netherlands’'],
    ['Hamas', false, 'Hamas', 'Hamas’s'],
    ['Israeli Prime Minister’s Office', true, 'the Israeli Prime Minister’s Office', 'the Israeli Prime Minister’s Office’s'],
    ['Αθήνα', false, 'Αθήνα', 'Αθήνα’s'],
    ['مجلس العبّارة', true, 'the مجلس العبّارة', 'the مجلس العبّارة’s'],
    ['Страна озёр', false, 'Страна озёр', 'Страна озёр’s'],
  ];
  for (const [name, takesArticle, inSentence, genitive] of cases) {
    const withForm = (form?: NameForm) => {
      const { before, after } = aroundName({ name, takesArticle }, form);
      return before + name + after;
    };
    test(`is “${inSentence}” within a sentence, “${genitive}” before what belongs to it, and itself alone`, () => {
      assert.deepEqual([nameInSentence({ name, takesArticle }), withForm('genitive'), withForm()], [inSentence, genitive, name]);
    });
  }
});
